import type { IsoDay } from "../../day.js"
import { PRODUCT_GROUPS, type ProductGroupCode } from "../../product-group.js"
import { PRODUCT_SUBGROUPS } from "../../product-subgroup.js"
import { SCHEME_2023 } from "../../star-scheme.js"
import { GROUP_OF_OLD_NUMBER, GROUP_WORDINGS } from "./group-wordings.js"
import { wordingKey, wordsAt } from "./wording.js"

const CODE = /^(?:nhom |nganh )?(vi|iv|v|i{1,3})(?: \d+(?: [a-z])?)?$/

const NAMES: ReadonlyMap<string, ProductGroupCode> = new Map([
  ...PRODUCT_SUBGROUPS.map(({ name_vi, group }) => [wordingKey(name_vi), group] as const),
  ...PRODUCT_GROUPS.map(({ name_vi, code }) => [wordingKey(name_vi), code] as const),
])

/**
 * The group that a cell or a heading names: by a code ("I", "I.3.d", which before 148/QĐ-TTg numbered
 * other groups), by the name of a group or sub-group, or by the words in it. Words of two groups, and
 * words of none, are null.
 *
 * @param day of the decision, null when unknown
 */
export function readGroup(text: string, day: IsoDay | null): ProductGroupCode | null {
  const key = wordingKey(text)
  const code = CODE.exec(key)?.[1]?.toUpperCase() as ProductGroupCode | undefined
  if (code) return groupOfNumber(code, day)
  const name = key.replace(/^(?:nhom|nganh hang|nganh|bo san pham) (?:san pham )?/, "")
  return NAMES.get(name) ?? groupByWords(name)
}

function groupOfNumber(code: ProductGroupCode, day: IsoDay | null): ProductGroupCode | null {
  const old = GROUP_OF_OLD_NUMBER[code]
  if (old === code) return code
  if (day === null) return null
  return day < SCHEME_2023.effective_from ? old : code
}

function groupByWords(key: string): ProductGroupCode | null {
  let rest = key
  const found = new Set<ProductGroupCode>()
  for (const [words, code] of GROUP_WORDINGS) {
    if (wordsAt(rest, words) < 0) continue
    found.add(code)
    rest = ` ${rest} `.split(` ${words} `).join(" | ").trim()
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}
