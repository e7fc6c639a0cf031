/**
 * Groups the digits of an amount while it is being typed: "120000" → "120.000". What is no plain number
 * ("120 nghìn") stays as it is.
 */
export function groupDigits(typed: string, separator: string): string {
  if (!/^[\d.,\s]+$/.test(typed)) return typed
  const digits = typed.replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "")
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator)
}

/**
 * Where the caret belongs after grouping: behind as many digits as before.
 *
 * @param caret position in `before`
 */
export function caretAfterGrouping(before: string, caret: number, after: string): number {
  const digits = before.slice(0, caret).replaceAll(/\D/g, "").length
  if (digits === 0) return 0
  let seen = 0
  for (let index = 0; index < after.length; index++) {
    if (/\d/.test(after.charAt(index))) seen++
    if (seen === digits) return index + 1
  }
  return after.length
}
