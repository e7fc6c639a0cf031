/** A council's result: what a score earns. One and two stars are results, never labels. */
export type Stars = 1 | 2 | 3 | 4 | 5

/** What a certificate can say and a badge can show: only three stars and up are recognised. */
export type CertifiedStars = 3 | 4 | 5

/** True for the stars that are certified. Takes any number, for values that come from outside. */
export function isCertifiedStars(stars: number): stars is CertifiedStars {
  return stars === 3 || stars === 4 || stars === 5
}
