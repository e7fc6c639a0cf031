import { QueryContext } from "@medusajs/framework/utils"
import type { ProducerKind } from "@ocop/rules"
import { LISTING_FACT_FIELDS, type ListingFactRow } from "../workflows/sale/listing-facts"
import type { OriginRow } from "../workflows/sale/present-origin"
import type { VariantStockRow } from "../workflows/sale/variant-stock"

/** What a search document is made from, read from the product. */
export const PRODUCT_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "status",
  "created_at",
  "sales_channels.id",
  "tags.value",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  ...[
    ...LISTING_FACT_FIELDS,
    "group_code",
    "subgroup_code",
    "aliases",
    "producer.id",
    "producer.handle",
    "producer.name",
    "producer.kind",
    "origin.certified_as",
    "origin.former_province_code",
    "origin.province_code",
    "origin.commune_code",
    "origin.raw_material_area",
  ].map((field) => `listing.${field}`),
]

/** Prices are read in đồng. */
export const PRODUCT_ROW_CONTEXT = {
  variants: { calculated_price: QueryContext({ currency_code: "vnd" }) },
}

/** A product read with PRODUCT_ROW_FIELDS; one without a listing is not the market's. */
export interface ProductRow {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  status: string
  created_at: string | Date
  sales_channels: { id: string }[] | null
  tags: { value: string }[] | null
  variants: (VariantStockRow & {
    calculated_price?: { calculated_amount: number | null } | null
  })[]
  listing:
    | (Omit<ListingFactRow, "producer"> & {
        group_code: string
        subgroup_code: string | null
        aliases: string[] | null
        producer:
          | (NonNullable<ListingFactRow["producer"]> & {
              id: string
              handle: string
              name: string
              kind: ProducerKind
            })
          | null
        origin: OriginRow | null
      })
    | null
}
