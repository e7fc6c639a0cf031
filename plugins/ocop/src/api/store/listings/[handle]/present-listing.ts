import type { Label, Listing, ListingVariant, ProducerKind } from "@ocop/contract"
import {
  PRODUCT_GROUPS,
  PRODUCT_SUBGROUPS,
  closedOn,
  decidingCertificate,
  inSeason,
  sellable,
  starsInForce,
  type Gazetteer,
  type IsoDay,
} from "@ocop/rules"
import {
  certificatesOf,
  holidayOf,
  seasonOf,
  sellableFacts,
  type ListingFactRow,
} from "../../../../workflows/sale/listing-facts"
import { presentOrigin, type OriginRow } from "../../../../workflows/sale/present-origin"
import { availableUnits, type VariantStockRow } from "../../../../workflows/sale/variant-stock"
import { presentCertificate, type CertificateRow } from "./present-certificate"

interface VariantRow extends VariantStockRow {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  calculated_price?: { calculated_amount: number | null } | null
}

/** A product with everything LISTING_PAGE_FIELDS names. */
export interface ListingPageRow {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  images: { url: string; rank: number }[]
  variants: VariantRow[]
  listing: Omit<ListingFactRow, "producer" | "certified_product"> & {
    group_code: string
    subgroup_code: string | null
    label: Label
    story: string | null
    preparation_days: number
    producer: NonNullable<ListingFactRow["producer"]> & {
      id: string
      handle: string
      name: string
      kind: ProducerKind
      province_code: string
    }
    certified_product: { certificates: (CertificateRow | null)[] | null } | null
    origin: OriginRow | null
  }
}

/** The product page's data on that day: stars only from a certificate in force. */
export function presentListing(row: ListingPageRow, today: IsoDay, places: Gazetteer): Listing {
  const { listing } = row
  const certificates = certificatesOf(listing)
  const deciding = decidingCertificate(certificates, today)
  const season = seasonOf(listing)
  const subgroup = PRODUCT_SUBGROUPS.find(({ code }) => code === listing.subgroup_code)
  return {
    id: listing.id,
    product_id: row.id,
    handle: row.handle,
    title: row.title,
    description: row.description,
    stars: starsInForce(certificates, today),
    certificate: deciding && presentCertificate(deciding, today),
    origin: listing.origin && presentOrigin(listing.origin, places),
    producer: {
      id: listing.producer.id,
      handle: listing.producer.handle,
      name: listing.producer.name,
      kind: listing.producer.kind,
      province: places.province(listing.producer.province_code)?.name ?? "",
      province_code: listing.producer.province_code,
    },
    group: {
      code: listing.group_code,
      name: PRODUCT_GROUPS.find(({ code }) => code === listing.group_code)?.name_vi ?? "",
    },
    subgroup: subgroup ? { code: subgroup.code, name: subgroup.name_vi } : null,
    images: [...row.images].sort((a, b) => a.rank - b.rank).map(({ url }) => ({ url })),
    variants: presentVariants(row.variants),
    label: listing.label,
    story: listing.story,
    season,
    in_season: season !== null && inSeason(season, today),
    preparation_days: listing.preparation_days,
    sale: presentSale(listing, today),
  }
}

function presentSale(listing: ListingPageRow["listing"], today: IsoDay): Listing["sale"] {
  const sale = sellable(sellableFacts(listing), today)
  if (sale.ok) return { open: true, ships_from: sale.ships_from }
  const { code, message } = sale.refusal
  const closed =
    code === "ocop.producer_closed" ? closedOn(holidayOf(listing.producer), today) : null
  return { open: false, code, message, closed }
}

/** Medusa's order of variants changes after an edit (stack.md §4.8), so theirs is by rank, then id. */
function presentVariants(variants: VariantRow[]): ListingVariant[] {
  return [...variants]
    .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id))
    .map((variant) => {
      const available = availableUnits(variant)
      return {
        id: variant.id,
        title: variant.title,
        sku: variant.sku,
        price: variant.calculated_price?.calculated_amount ?? null,
        in_stock: available === null || available > 0,
        available,
      }
    })
}
