import { parseDecimal } from "./typed-number"

const UNITS: [RegExp, number][] = [
  [/^(?:trieu|tr)(?=$|[\s\d])/, 1_000_000],
  [/^(?:nghin|ngan|k|n)(?=$|[\s\d])/, 1_000],
]

/**
 * Whole đồng as people type them: "120.000", "120000", "120 nghìn", "120k", "1,5 triệu", "1 triệu 250",
 * "1tr2". Dots, commas and spaces group by three; only before a unit may one of them be a decimal sign.
 *
 * @returns null for what could mean two things ("120.5") or is no amount
 */
export function parseDong(typed: string): number | null {
  const text = plain(typed)
  const [, number = "", rest = ""] = /^([\d.,\s]*\d)\s*(.*)$/s.exec(text) ?? []
  if (!number) return null
  if (!rest) return parseGrouped(number)
  const unit = UNITS.find(([name]) => name.test(rest))
  const amount = parseDecimal(number)
  if (!unit || amount === null) return null
  const [name, size] = unit
  const more = afterUnit(rest.replace(name, "").trim(), size)
  const sum = amount * size + (more ?? NaN)
  return Number.isSafeInteger(Math.round(sum)) && isWhole(sum) ? Math.round(sum) : null
}

/** "1 triệu 250" is 1,250,000, "1tr2" is 1,200,000: what follows a unit counts hundreds of the next one down. */
function afterUnit(rest: string, size: number): number | null {
  if (rest === "") return 0
  const [, digits = "", below] = /^(\d{1,3})\s*(nghin|ngan|k|n)?$/.exec(rest) ?? []
  if (!digits || (below && size === 1_000)) return null
  return below ? Number(digits) * 1_000 : (Number(digits) * size) / 10 ** digits.length
}

function parseGrouped(number: string): number | null {
  const digits = number.replaceAll(/\s/g, "")
  if (/^\d+$/.test(digits)) return digits.length <= 12 ? Number(digits) : null
  return /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(digits)
    ? Number(digits.replaceAll(/\D/g, ""))
    : null
}

/** Small letters without marks, and without the currency's name at the end. */
function plain(typed: string): string {
  return typed
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .trim()
    .replace(/\s*(?:vnd|dong|₫|d)\.?$/, "")
}

/** 1,1 triệu is a whole amount although 1.1 is not exact in a computer. */
function isWhole(amount: number): boolean {
  return Math.abs(amount - Math.round(amount)) < 1e-6
}
