/** An earlier certificate that is known from what was published. */
export interface EarlierCertificate {
  readonly stars: 3 | 4 | 5
  /** As published; null: the demonstration's own. */
  readonly decision: string | null
  /** Stars of the one that replaced it. */
  readonly starsNow: 3 | 4 | 5
}

/**
 * Products that had an earlier certificate, by row: upgraded, kept and lowered. From the row's note
 * (Nghệ An 2019 and 2022), and from domain.md §1.6 and §3.
 */
export const PUBLISHED_HISTORIES: Readonly<Record<string, EarlierCertificate>> = {
  OP0241: { stars: 4, decision: null, starsNow: 5 },
  OP0284: { stars: 4, decision: null, starsNow: 5 },
  OP0258: { stars: 3, decision: null, starsNow: 4 },
  OP0269: { stars: 3, decision: null, starsNow: 4 },
  OP0360: { stars: 4, decision: "303/QĐ-UBND", starsNow: 3 },
  OP0362: { stars: 3, decision: "303/QĐ-UBND", starsNow: 3 },
}
