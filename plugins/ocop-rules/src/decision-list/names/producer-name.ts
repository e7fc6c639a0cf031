import { keyOfWords, nameWords } from "./name-words.js"
import { distinctiveWords, writtenOut } from "./trade-words.js"

/** Legal forms that keep two producers of one name apart. "" is a name without one that we know. */
export type NamedForm =
  | "cooperative"
  | "cooperatives-union"
  | "cooperative-group"
  | "limited-company"
  | "joint-stock-company"
  | "company"
  | "private-enterprise"
  | "household"
  | ""

/** A producer's name taken apart, folded. */
export interface ProducerName {
  /** Form and core, as `producerKey` gives it. */
  readonly key: string
  readonly form: NamedForm
  /** What follows the form, abbreviations written out. */
  readonly core: readonly string[]
  /** The core without words that many producers share. */
  readonly distinctive: readonly string[]
}

/** Legal forms as they are compared, wherever in a name they stand. */
const LEGAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ctcp|ctycp)\b/g, "cong ty cp"],
  [/\b(?:cty|c ty|ct(?= (?:tnhh|cp|co phan|trach nhiem)))\b/g, "cong ty"],
  [/\bco phan\b/g, "cp"],
  [/\btrach nhiem huu han\b/g, "tnhh"],
  [/\btnhh (?:mtv|(?:mot|1|hai|2) (?:thanh vien|tv)|[12]tv)(?: tro len)?\b/g, "tnhh"],
  [/\b(?:dntn|dn (?:tu nhan|tn))\b/g, "doanh nghiep tu nhan"],
]

const HOUSEHOLD = [
  "(?:ho (?:san xuat|kinh doanh|ca the|gia dinh|nong dan)|h kinh doanh|hkd)",
  "(?: (?:san xuat|kinh doanh|ca the|gia dinh|nong dan|co so))*",
].join("")

/** On folded, written-out words, first match wins. A workshop (cơ sở) is a household's in nearly all lists. */
const FORMS: readonly (readonly [NamedForm, RegExp])[] = [
  ["cooperatives-union", /^lien hiep (?:cac )?hop tac xa(?= |$)/],
  ["cooperative", /^hop tac xa(?= |$)/],
  ["cooperative-group", /^(?:to hop tac|tht)(?= |$)/],
  ["limited-company", /^(?:cong ty )?tnhh(?= |$)/],
  ["joint-stock-company", /^cong ty cp(?= |$)/],
  ["company", /^cong ty(?= |$)/],
  ["private-enterprise", /^doanh nghiep tu nhan(?= |$)/],
  ["household", new RegExp(`^${HOUSEHOLD}(?= |$)`)],
  ["household", /^(?:co so|cs|cssx)(?: (?:san xuat|kinh doanh))*(?= |$)/],
]

/** Reads a name as lists write it: any abbreviation, accents or none, composed or not. */
export function readProducerName(name: string): ProducerName {
  const text = LEGAL_WORDS.reduce(
    (said, [wording, form]) => said.replace(wording, form),
    writtenOut(nameWords(name)).join(" ")
  )
  const words = text.split(" ")
  for (const [form, wording] of FORMS) {
    const said = wording.exec(text)
    if (said) return named(name, form, text.slice(said[0].length).trim().split(" "), words)
  }
  // A bare "hộ" is a household, but the family name Hồ folds alike.
  if (/^\s*["'“‘(]*hộ\s/i.test(name.normalize("NFC")) && words.length > 1) {
    return named(name, "household", words.slice(1), words)
  }
  return named(name, "", words, words)
}

/** A name that is its form alone keeps all its words. */
function named(
  name: string,
  form: NamedForm,
  rest: readonly string[],
  words: readonly string[]
): ProducerName {
  const core = rest.join("") === "" ? words : rest
  const key = `${form}:${keyOfWords(core, name)}`
  return { key, form, core, distinctive: distinctiveWords(core) }
}
