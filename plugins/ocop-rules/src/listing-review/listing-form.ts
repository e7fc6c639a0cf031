/** What a label says, as far as rules read it; an empty text says nothing. */
export interface LabelWording {
  readonly net_quantity?: string | undefined
  readonly ingredients?: string | undefined
  readonly shelf_life?: string | undefined
  readonly storage?: string | undefined
  readonly usage?: string | undefined
  readonly warning?: string | undefined
  /** Per cent by volume. */
  readonly alcohol_percent?: number | undefined
}

/** The certified wording of a listing: what an operator reads before shoppers do. */
export interface ListingWording {
  readonly title: string
  readonly description: string | null
  readonly group_code: string
  readonly subgroup_code: string | null
  readonly certified_product_id: string | null
  readonly commune_code: string | null
  readonly label: LabelWording
  readonly story: string | null
  readonly picture_ids: readonly string[]
}

/** What a producer says of the sale itself. */
export interface ListingOffer {
  readonly variants: readonly {
    readonly title: string
    readonly price: number
    readonly stock: number
    readonly weight_grams: number
  }[]
  readonly season: { readonly from: string; readonly to: string } | null
  readonly orders_off_season: boolean
  readonly preparation_days: number
}

export const LABEL_FIELDS = [
  "net_quantity",
  "ingredients",
  "shelf_life",
  "storage",
  "usage",
  "warning",
  "alcohol_percent",
] as const satisfies readonly (keyof LabelWording)[]
export type LabelField = (typeof LABEL_FIELDS)[number]
