/** @returns the whole number that was typed, when it is from `least` to `most`; null otherwise */
export function typedCount(text: string, least: number, most: number): number | null {
  const digits = text.trim()
  if (!/^\d{1,9}$/.test(digits)) return null
  const count = Number(digits)
  return count >= least && count <= most ? count : null
}
