import { SearchHit, type SearchHit as SearchDocument } from "@ocop/contract"
import { LISTINGS } from "./listings"

/** The index as the real one would hold it, built from the same listings as the product pages. */
export const DOCUMENTS: SearchDocument[] = LISTINGS.map((listing) => {
  const prices = listing.variants.flatMap(({ price }) => (price === null ? [] : [price]))
  return SearchHit.parse({
    id: listing.product_id,
    handle: listing.handle,
    title: listing.title,
    thumbnail: listing.images[0]?.url ?? null,
    producer_id: listing.producer.id,
    producer_name: listing.producer.name,
    producer_handle: listing.producer.handle,
    stars: listing.stars,
    certificate_valid_until: listing.certificate?.valid_until ?? null,
    province_code: listing.producer.province_code,
    province: listing.producer.province,
    former_province: listing.origin?.former_province ?? null,
    group: listing.group.code,
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    in_stock: listing.variants.some(({ in_stock }) => in_stock),
    in_season: listing.in_season,
    on_sale: listing.sale.open,
    ships_from: listing.sale.open ? listing.sale.ships_from : null,
    closed_until: listing.sale.open ? null : (listing.sale.closed?.until ?? null),
  })
})
