/**
 * A number with an optional decimal part, Vietnamese first: "0,5" and "0.5" are a half, "1.500" and "1 500"
 * fifteen hundred.
 */
export function parseDecimal(typed: string): number | null {
  const text = typed.trim().replaceAll(/\s/g, "")
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(text))
    return Number(text.replaceAll(/\D/g, ""))
  return /^\d{1,9}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : null
}

/** A whole number that is not negative: "12", "1.200". Null for anything else, a half for instance. */
export function parseCount(typed: string): number | null {
  const number = parseDecimal(typed)
  return number !== null && Number.isSafeInteger(number) ? number : null
}

const GRAMS: Record<string, number> = {
  "": 1,
  g: 1,
  gr: 1,
  gam: 1,
  gram: 1,
  lang: 100,
  kg: 1_000,
  ky: 1_000,
  ki: 1_000,
  can: 1_000,
}

/** Whole grams of "500", "500 g", "0,5 kg", "2 lạng"; null when it is no weight. */
export function parseGrams(typed: string): number | null {
  const text = typed.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim()
  const [, number = "", unit = ""] = /^([\d.,\s]*\d)\s*([a-z]*)\.?$/.exec(text) ?? []
  const size = Object.hasOwn(GRAMS, unit) ? GRAMS[unit] : undefined
  const amount = number ? parseDecimal(number) : null
  if (size === undefined || amount === null) return null
  const grams = amount * size
  return Math.abs(grams - Math.round(grams)) < 1e-6 ? Math.round(grams) : null
}
