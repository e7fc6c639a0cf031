import type { CertificateFacts } from "@ocop/rules"
import type { ProductRow } from "../src/search/product-rows"

type Listing = NonNullable<ProductRow["listing"]>

/** A certificate of four stars for 2026, but for what the test is about. */
export function aCertificate(facts: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    stars: 4,
    issued_on: "2026-01-01",
    valid_until: "2026-12-31",
    revoked_on: null,
    ...facts,
  }
}

/** Stocked and reserved units, one pair per location of a variant's only part. */
export function aVariant(
  levels: [stocked: number, reserved: number][],
  facts: { price?: number | null; allow_backorder?: boolean; manage_inventory?: boolean } = {}
): ProductRow["variants"][number] {
  const { price = 100_000, allow_backorder = false, manage_inventory = true } = facts
  return {
    manage_inventory,
    allow_backorder,
    calculated_price: { calculated_amount: price },
    inventory_items: [aPart(1, levels)],
  }
}

/** One part of a variant: a set of three jars needs three. */
export function aPart(required: number, levels: [stocked: number, reserved: number][]) {
  return {
    required_quantity: required,
    inventory: {
      location_levels: levels.map(([stocked_quantity, reserved_quantity]) => ({
        stocked_quantity,
        reserved_quantity,
      })),
    },
  }
}

/** A product on sale in 2026, from Mèo Vạc, Hà Giang before July 2025. */
export function aProductRow({
  listing,
  ...row
}: Partial<Omit<ProductRow, "listing">> & { listing?: Partial<Listing> | null } = {}): ProductRow {
  return {
    id: "prod_1",
    handle: "che-shan-tuyet",
    title: "Chè Shan tuyết",
    description: null,
    thumbnail: null,
    status: "published",
    created_at: "2026-01-01T00:00:00.000Z",
    sales_channels: [{ id: "sc_1" }],
    tags: [{ value: "tet" }],
    variants: [aVariant([[5, 0]])],
    ...row,
    listing: listing === null ? null : { ...aListing(), ...listing },
  }
}

function aListing(): Listing {
  return {
    id: "listing_1",
    product_id: "prod_1",
    producer_id: "producer_1",
    status: "published",
    hidden_at: null,
    season_from: null,
    season_to: null,
    orders_off_season: false,
    ships_from: null,
    group_code: "drink",
    subgroup_code: null,
    aliases: ["Trà Shan tuyết"],
    producer: {
      id: "producer_1",
      handle: "htx-meo-vac",
      name: "HTX Mèo Vạc",
      kind: "cooperative",
      status: "approved",
      holiday_from: null,
      holiday_to: null,
    },
    certified_product: { certificates: [aCertificate()] },
    origin: {
      certified_as: "xã Mèo Vạc, tỉnh Hà Giang",
      former_province_code: "02",
      province_code: "08",
      commune_code: "00769",
      raw_material_area: null,
    },
  }
}
