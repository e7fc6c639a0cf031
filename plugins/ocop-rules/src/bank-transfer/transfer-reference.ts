/** What every reference begins with. */
const PREFIX = "OCOP"
const LENGTH = 10
/**
 * Digits and capitals that nobody takes for each other when a memo is typed off a screen: without 0 and O, 1, I
 * and L, and U, which makes words. Without O a reference can't begin inside another's prefix either.
 */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
const REFERENCE = new RegExp(`${PREFIX}(?=([${ALPHABET}]{${LENGTH}}))`, "g")

/**
 * A reference by which a transfer is known: "OCOP7K2M9QXTRD". 30¹⁰ are possible; that it is unique, the caller's
 * table says. It is never an order's number, which others can guess.
 *
 * @param randomBelow a random whole number from 0 to below what it is given
 */
export function transferReference(randomBelow: (below: number) => number): string {
  const letters = Array.from({ length: LENGTH }, () =>
    ALPHABET.charAt(randomBelow(ALPHABET.length))
  )
  return PREFIX + letters.join("")
}

/**
 * The references in what a bank says of a transfer, first come first. Banks put their own words before and after,
 * change the case, and break a memo with spaces, dots and dashes: all but letters and digits is dropped. A
 * reference of which the end was cut off is none.
 */
export function referencesIn(content: string): string[] {
  const bare = content
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  return [...new Set([...bare.matchAll(REFERENCE)].map(([, letters]) => `${PREFIX}${letters}`))]
}
