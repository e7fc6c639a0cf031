/** What people put between digits: spaces, dots, brackets, dashes of any kind, slashes. */
const SEPARATORS = /[\s.()\-‐-―−/]/g

/** +84, 0084 or 84 in front, with or without a kept 0: "+84 (0)912…" is common on labels. */
const COUNTRY = /^(?:\+84|0084|84(?=\d{9,11}$))0?/

/** Mobile: 03, 05, 07, 08, 09 and 8 more digits. Landline: 02 and 9 more (024 3825 5863). */
const NATIONAL = /^0(?:[35789]\d{8}|2\d{9})$/

/**
 * A Vietnamese phone number as people write it, in the one form that is stored: "+84912345678".
 * Looks at the shape only: new prefixes are handed out to carriers all the time, and turning a real
 * shopper away costs more than a number that does not answer. Hotlines (1800, 1900), short numbers
 * and foreign numbers are refused, since a courier cannot call them back; so is a number without its
 * 0 ("912345678").
 *
 * @returns null when it is no such number
 */
export function parseVietnamesePhone(text: string): string | null {
  const digits = text.normalize("NFKC").replace(SEPARATORS, "").replace(COUNTRY, "0")
  return NATIONAL.test(digits) ? `+84${digits.slice(1)}` : null
}
