/** From "very unhappy" to "very happy". Never drawn as stars: an OCOP star is a fact about a certificate. */
export const REVIEW_MARKS = [1, 2, 3, 4, 5] as const
export type ReviewMark = (typeof REVIEW_MARKS)[number]

/** Characters of what is said. */
export const REVIEW_WORDS = { least: 10, most: 2_000 } as const
/** Characters of a producer's reply. */
export const REVIEW_REPLY_MOST = 1_000
/** Pictures of one review. */
export const REVIEW_PICTURES = 4

/**
 * The name under a review: the given name and the first letter of the family's, "Lan N."; null for whoever gave
 * none. Vietnamese given names stand last, so the last word of `first_name` is it (SPEC RV7).
 */
export function reviewAuthor(name: {
  readonly first_name: string | null
  readonly last_name: string | null
}): string | null {
  const words = (text: string | null) => (text ?? "").normalize("NFC").split(/\s+/).filter(Boolean)
  const given = words(name.first_name)
  const family = words(name.last_name)
  const called = given.at(-1) ?? family.at(-1)
  // An e-mail or a number typed as a name is not shown.
  if (!called || !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(called)) return null
  const first = family[0] && given.length ? family[0] : given.length > 1 ? given[0] : undefined
  const initial = first?.match(/^\p{L}/u)?.[0]
  return initial ? `${called} ${initial.toLocaleUpperCase("vi")}.` : called
}
