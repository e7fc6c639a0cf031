import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** Why something of a listing was not saved. Codes that are not here have general words. */
const WORDS: Record<string, () => string> = {
  "shop.offline": m.portal_listings_offline,
  "shop.signed_out": m.portal_listings_signed_out,
  "ocop.unauthorized": m.portal_listings_signed_out,
  "ocop.listing_incomplete": m.portal_listings_refused_incomplete,
  "ocop.listing_status_conflict": m.portal_listings_refused_status,
  "ocop.stock_below_reserved": m.portal_listings_refused_reserved,
  "ocop.producer_not_set_up": m.portal_listings_refused_not_set_up,
  "ocop.pack_size_not_found": m.portal_listings_refused_pack_gone,
  "ocop.ships_from_invalid": m.portal_listings_ships_from_wrong,
  "ocop.pack_size_twice": m.portal_listings_pack_title_twice,
  "ocop.pack_size_names_star": m.portal_listings_pack_title_star,
  "ocop.certified_product_not_found": m.portal_listings_refused_certified_gone,
  "ocop.picture_not_found": m.portal_listings_picture_gone,
  "ocop.picture_missing": m.portal_listings_picture_missing,
  "ocop.picture_too_large": m.portal_listings_picture_too_large,
  "ocop.picture_type_refused": m.portal_listings_picture_type,
  "ocop.picture_heic_refused": m.portal_listings_picture_heic,
  "ocop.picture_dimensions_refused": m.portal_listings_picture_dimensions,
  "ocop.picture_damaged": m.portal_listings_picture_damaged,
}

/** @param code of the backend, or one of the shop's own */
export function troubleWords(code: string): string {
  return (Object.hasOwn(WORDS, code) && WORDS[code]?.()) || refusalWords(code)
}
