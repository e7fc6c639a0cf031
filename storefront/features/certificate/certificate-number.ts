/** No printed number comes near; the field takes no more, and the register cuts there, too. */
export const LONGEST_NUMBER = 200

/**
 * A certificate's number as a person typed or scanned it: composed (NFC), without invisible characters, spaces
 * joined, cut at a length no number has. Which spellings are one number is the register's to say.
 *
 * @returns null when no letter or digit is in it, so that there is nothing to look up
 */
export function certificateNumber(text: string): string | null {
  const number = text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NUMBER)
  return /[\p{L}\p{N}]/u.test(number) ? number : null
}
