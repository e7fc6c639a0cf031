import type { ListingOfferForm, ListingWordingForm } from "@ocop/contract"
import { CERTIFIED_TEA, type KeptListing, type KeptListings } from "./kept-listings"
import { aDraft } from "./listing-routes"

export const TEA_WORDING: ListingWordingForm = {
  title: "Chè Shan tuyết Lũng Phìn",
  description: "Chè một tôm hai lá, hái từ cây cổ thụ.",
  group_code: "I",
  subgroup_code: "I.5.a",
  certified_product_id: CERTIFIED_TEA.id,
  commune_code: null,
  label: {
    ingredients: "Búp chè Shan",
    net_quantity: "100 g",
    shelf_life: "24 tháng kể từ ngày sản xuất",
    storage: "Nơi khô ráo",
  },
  story: "Cây chè mọc ở độ cao 1.500 m.",
  picture_ids: [],
}

export const TEA_OFFER: ListingOfferForm = {
  variants: [
    { title: "Hộp 100 g", price: 120_000, stock: 24, weight_grams: 150 },
    { title: "Hộp 500 g", price: 560_000, stock: 3, weight_grams: 580 },
  ],
  season: null,
  orders_off_season: false,
  preparation_days: 2,
  ships_from: null,
}

/** A tea on sale, its wording approved. */
export function aTeaOnSale(
  kept: KeptListings,
  wish: Partial<ListingWordingForm> = {},
  offer: Partial<ListingOfferForm> = {}
): KeptListing {
  const picture_ids = wish.picture_ids ?? [aPicture(kept)]
  const wording = { ...TEA_WORDING, ...wish, picture_ids }
  const listing = aDraft(kept, { wording, offer: { ...TEA_OFFER, ...offer } })
  return Object.assign(listing, { status: "published", live: wording, pending: null } as const)
}

/** A picture that was uploaded before; its id. */
export function aPicture(kept: KeptListings): string {
  const id = kept.nextId("lpic")
  const url = `/uploads/${id}.svg`
  kept.pictures.set(id, { id, url, thumbnail_url: url, width: 1600, height: 1600 })
  return id
}
