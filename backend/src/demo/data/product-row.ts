/** One row of `ocop-products.json`: an OCOP product as a source published it. Null: not said. */
export interface ProductRow {
  /** "OP0241" */
  readonly id: string
  readonly name: string
  readonly producer: string | null
  /** In the source's words: "hợp tác xã". */
  readonly producer_kind: string | null
  /** Places as they were called then; a commune without a type word is a "xã". */
  readonly commune_then: string | null
  readonly district_then: string | null
  readonly province_then: string
  readonly province_now: string
  readonly province_now_code: string
  /** Filled in by `resolve-places.mjs`: null when the source already names today's province. */
  readonly former_province_code: string | null
  /** Filled in by `resolve-places.mjs`: today's commune, null unless the tables leave exactly one. */
  readonly commune_code: string | null
  readonly stars: 3 | 4 | 5 | null
  /** "3-4" occurs. */
  readonly proposed_stars: string | null
  /** What the source said then; nothing in it is true of today. */
  readonly state:
    | "recognised"
    | "council_result"
    | "proposed"
    | "potential"
    | "revoked"
    | "expired"
    | "star_not_stated"
  readonly year: number | null
  /** Often with a remark of the source in it. */
  readonly decision_body: string | null
  readonly decision_no: string | null
  /** "I.3.c", this project's own classification. */
  readonly group_code: string | null
  readonly description_vi: string
  readonly note: string | null
  readonly source: string
}
