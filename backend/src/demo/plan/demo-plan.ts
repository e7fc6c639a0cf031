import type { IsoDay, ProducerKind, ProductGroupCode, RecognisingLevel } from "@ocop/rules"

/**
 * The demonstration market as data: what the loader puts into Medusa, nothing of Medusa in it.
 *
 * Published facts (names, producers, places, decisions, stars) come from `data/ocop-products.json`
 * as they are. What a shop needs and no source gives (price, stock, label, dates) is made up, always
 * the same for the same row, and marked as a demonstration.
 */
export interface DemoPlan {
  /** The day that dates of certificates and of what is sold ahead are relative to; nothing else depends on it. */
  readonly today: IsoDay
  readonly producers: readonly DemoProducer[]
  readonly listings: readonly DemoListing[]
  readonly certificates: readonly DemoCertificate[]
  readonly customer: DemoAccount
  readonly admin: DemoAccount
}

export type ProducerStatus = "approved" | "suspended" | "submitted"

export interface DemoProducer {
  /** ASCII, unique among producers. */
  readonly handle: string
  /** As published. */
  readonly name: string
  readonly kind: ProducerKind
  /** Never invented, and no source names one. */
  readonly representative: null
  readonly tax_code: null
  /** Place in the source's words: "xã Thái Niên, huyện Bảo Thắng, tỉnh Lào Cai". */
  readonly place_as_published: string
  /** Today's commune; null unless the place resolves to exactly one. */
  readonly commune_code: string | null
  /** Today's province, two digits. */
  readonly province_code: string
  /**
   * One of the 63 provinces before July 2025; null when it did not change, or when the source already
   * names today's. Its name may be today's too: "Thái Nguyên" of then is a part of that of today.
   */
  readonly former_province: { readonly code: string; readonly name: string } | null
  readonly story: string
  readonly status: ProducerStatus
  /** Whether the loader makes an account for it; `email` is null otherwise. */
  readonly with_login: boolean
  readonly email: string | null
  readonly delivery: DemoDelivery
}

/** How this producer delivers; prices are the market's own, by weight and place. */
export interface DemoDelivery {
  /** Goods for this many đồng travel free; null: never. */
  readonly free_from: number | null
  /** When goods may be fetched where they are made; null: they may not. */
  readonly pickup_note: string | null
}

export interface DemoListing {
  /** ASCII, unique among listings; also the first part of the names of its pictures. */
  readonly handle: string
  /** Id of its row in `data/ocop-products.json`; several rows of one product keep the first id. */
  readonly row_id: string
  readonly title: string
  readonly producer_handle: string
  /** Id of its `ProductKind`; the pictures are chosen by it. */
  readonly product_kind: string
  readonly group_code: ProductGroupCode
  /** Code of Decision 148's annex: "I.3.c". */
  readonly subgroup_code: string
  readonly description: string
  readonly story: string
  readonly variants: readonly DemoVariant[]
  readonly label: DemoLabel
  /** `null`: sold all year. */
  readonly season: DemoSeason | null
  /** Days between order and dispatch. */
  readonly preparation_days: number
  /** Sold ahead, and sent from that day; null: sold as it is there. */
  readonly ships_from: IsoDay | null
  /** Goods that must stay cold, or may not be long on the way; null: any parcel does. */
  readonly on_the_way: DemoOnTheWay | null
  readonly origin: DemoOrigin
  readonly pictures: DemoPictureNames
}

export interface DemoOnTheWay {
  readonly keep_cold: boolean
  /** Days. */
  readonly max_transit_days: number | null
}

export interface DemoVariant {
  /** "Hộp 250 g" */
  readonly title: string
  readonly sku: string
  /** Whole đồng, VAT included, a multiple of 1,000. */
  readonly price: number
  /** What the parcel weighs, packing included; 0 for a ticket. */
  readonly weight_grams: number
  readonly stock: number
}

export interface DemoLabel {
  readonly net_quantity?: string
  readonly ingredients?: string
  readonly shelf_life?: string
  readonly storage?: string
  readonly usage?: string
  readonly warning?: string
  /** Per cent by volume. */
  readonly alcohol_percent?: number
  readonly demonstration: true
}

/** `MM-DD`, both days included; `from` after `to` wraps the New Year. */
export interface DemoSeason {
  readonly from: string
  readonly to: string
}

export interface DemoOrigin {
  /** Place in the source's words: "xã Thái Niên, huyện Bảo Thắng, tỉnh Lào Cai". */
  readonly certified_as: string
  /** As in `DemoProducer.former_province`. */
  readonly former_province_code: string | null
  readonly province_code: string
  readonly commune_code: string | null
  readonly raw_material_area: string | null
}

/** File names, without folder: main picture first; `card` is the 480 px version of the first. */
export interface DemoPictureNames {
  readonly main: string
  readonly detail: string
  readonly card: string
  readonly detail_card: string
}

export interface DemoCertificate {
  /** Begins with `DEMO-`; unique. */
  readonly number: string
  readonly listing_handle: string
  /** As published when the row has one, else `DEMO-QĐ-…`. */
  readonly decision: string
  readonly body: string
  readonly level: RecognisingLevel
  readonly stars: 3 | 4 | 5
  /** Out of 100; null unless the source says it. */
  readonly score: number | null
  readonly issued_on: IsoDay
  readonly issued_precision: "day" | "year"
  /** The last day on which it counts: 36 months after `issued_on`. */
  readonly valid_until: IsoDay
  readonly revoked: {
    readonly on: IsoDay
    readonly decision: string
    readonly reason: string
  } | null
}

/** The loader makes the password. */
export interface DemoAccount {
  readonly email: string
  readonly first_name: string
  readonly last_name: string
}
