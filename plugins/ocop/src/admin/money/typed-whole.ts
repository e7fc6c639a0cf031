/** @returns the whole number of "120.000", "120,000" or "120000"; null for anything else, and above 9.999.999.999 */
export function typedWhole(text: string): number | null {
  const digits = text.trim()
  const plain = /^\d{1,3}([.,]\d{3})+$|^\d+$/.test(digits) ? digits.replace(/[.,]/g, "") : ""
  return plain && plain.length <= 10 ? Number(plain) : null
}
