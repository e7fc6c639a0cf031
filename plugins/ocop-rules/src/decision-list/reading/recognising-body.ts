import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import type { ProvinceRecord } from "../../place-records.js"
import type { RecognisingLevel } from "../../recognition.js"
import {
  BODY_OF_SUFFIX,
  DISTRICTS_ENDED,
  NATIONAL_BODIES,
  NATIONAL_WORDS,
} from "./body-wordings.js"
import { holdsAny, wordingKey, wordsAt } from "./wording.js"

/** A People's Committee, and the rest of its line, in which its place is named. */
const COMMITTEE =
  /(?:UBND|U\.B\.N\.D|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân)\s+(?:các\s+)?(tỉnh|thành\s+phố|TP\.?|T\.P\.?|huyện|quận|thị\s+xã|TX\.?)\s*([^\n]*)/iu
const UNIT_WORDS: Readonly<Record<string, string>> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  tp: "thành phố",
  "t p": "thành phố",
  huyen: "huyện",
  quan: "quận",
  "thi xa": "thị xã",
  tx: "thị xã",
}
const LEVELS: readonly (readonly [word: string, level: RecognisingLevel | "city"])[] = [
  ["tinh", "province"],
  ["huyen", "district"],
  ["quan", "district"],
  ["thi xa", "district"],
  ["tx", "district"],
  ["thanh pho", "city"],
  ["tp", "city"],
]

/**
 * The body that a text names first: a ministry or council of the centre by the one name it has here, a
 * People's Committee as "UBND tỉnh Hà Tĩnh" however it was printed. Null when it names none.
 */
export function bodyIn(text: string, gazetteer: Gazetteer): string | null {
  const committee = COMMITTEE.exec(text)
  const before = committee ? text.slice(0, committee.index) : text
  return nationalBody(before) ?? (committee ? committeeName(committee, gazetteer) : null)
}

/** The body that alone numbers its decisions so: "2361/QĐ-BNNMT". Null for "UBND" and the unknown. */
export function bodyOfDecision(decision: string): string | null {
  const suffix = /\/QĐ-(\p{L}+)/u.exec(decision)?.[1]
  return suffix === undefined ? null : (BODY_OF_SUFFIX.get(suffix) ?? null)
}

/**
 * The level of a body by its name. A city is a district's equal unless it is a province-level one on that
 * day: Huế since 2025, all that were left when districts ended. Null when the name does not tell.
 *
 * @param day of its decision, null when unknown
 */
export function levelOfBody(
  body: string,
  day: IsoDay | null,
  gazetteer: Gazetteer
): RecognisingLevel | null {
  const key = wordingKey(body.replace(/\([^)]*\)?/g, " "))
  if (holdsAny(key, NATIONAL_WORDS)) return "national"
  const [first] = LEVELS.map(([word, level]) => ({ word, level, at: wordsAt(key, word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  if (!first) return null
  return first.level === "city"
    ? levelOfCity(key.slice(first.at + first.word.length).trim(), day, gazetteer)
    : first.level
}

function levelOfCity(
  name: string,
  day: IsoDay | null,
  gazetteer: Gazetteer
): RecognisingLevel | null {
  if (day !== null && day >= DISTRICTS_ENDED) return "province"
  const province = provinceCalled(name, gazetteer)
  if (!province) return "district"
  const type = day === null ? constantType(province) : typeOn(province, day)
  return type === null ? null : type === "thành phố" ? "province" : "district"
}

/** The province of today whose name a key begins with; cities of an ended name were districts' equals. */
function provinceCalled(key: string, gazetteer: Gazetteer): ProvinceRecord | null {
  const words = key.split(" ")
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(" ")
    const province = gazetteer.resolveProvince(name)?.today
    if (province && wordingKey(province.name) === name) return province
  }
  return null
}

function constantType({ type, type_changes }: ProvinceRecord): string | null {
  return type_changes.length === 0 ? type : null
}

function typeOn({ type, type_changes }: ProvinceRecord, day: IsoDay): string {
  const next = type_changes.find(
    ({ effective_from }) => effective_from === null || effective_from > day
  )
  return next?.before ?? type
}

function nationalBody(text: string): string | null {
  const key = wordingKey(text)
  const found = NATIONAL_BODIES.find(([, wordings]) => holdsAny(key, wordings))
  return found?.[0] ?? null
}

function committeeName(
  [, unit = "", rest = ""]: RegExpExecArray,
  gazetteer: Gazetteer
): string | null {
  const word = UNIT_WORDS[wordingKey(unit)] ?? ""
  const words = (/^[\p{L}\p{M}\p{N}' –-]+/u.exec(rest)?.[0] ?? "").trim().split(/\s+/).slice(0, 6)
  const name =
    word === "tỉnh" || word === "thành phố"
      ? (provinceName(words, gazetteer) ?? properName(words))
      : properName(words)
  return word === "" || name === "" ? null : `UBND ${word} ${name}`
}

/** The longest beginning that is a province's name, as the gazetteer spells it. */
function provinceName(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (let length = words.length; length > 0; length--) {
    const text = words.slice(0, length).join(" ")
    const match = /\p{L}/u.test(text) ? gazetteer.resolveProvince(text) : null
    if (match) return (match.former ?? match.today).name
  }
  return null
}

/** Words with a capital or a number at the beginning: "Tánh Linh", "Quận 1"; capitals alone made smaller. */
function properName(words: readonly string[]): string {
  const end = words.findIndex((word) => !/^[\p{Lu}\p{N}]/u.test(word))
  const name = end < 0 ? words : words.slice(0, end)
  return name
    .slice(0, 4)
    .map((word) =>
      word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word
    )
    .join(" ")
}
