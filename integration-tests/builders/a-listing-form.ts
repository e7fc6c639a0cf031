import type { ListingOfferForm, ListingWordingForm, ProducerListing } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { aCertificate } from "./a-certificate"
import { aPicture } from "./a-picture"
import type { Producer } from "./a-producer"
import { granted, type Client } from "./client"
import { theMarket } from "./the-market"

/** What a producer writes of a tea, complete but for its register entry and picture. */
export const aWording = (wish: Partial<ListingWordingForm> = {}): ListingWordingForm => ({
  title: "Chè Shan tuyết cổ thụ",
  description: "Một tôm hai lá.",
  group_code: "I",
  subgroup_code: "I.5.a",
  certified_product_id: null,
  commune_code: null,
  label: {
    net_quantity: "100 g",
    ingredients: "Búp chè Shan",
    shelf_life: "24 tháng kể từ ngày sản xuất",
    storage: "Nơi khô ráo",
  },
  story: "Chuyện của chè",
  picture_ids: [],
  ...wish,
})

/** One pack size for 120,000 đồng, ten of it, sold all year. */
export const anOffer = (wish: Partial<ListingOfferForm> = {}): ListingOfferForm => ({
  variants: [{ title: "Gói 100 g", price: 120_000, stock: 10, weight_grams: 150 }],
  season: null,
  orders_off_season: true,
  preparation_days: 2,
  ships_from: null,
  ...wish,
})

/** An entry of the register with a certificate in force; its id. */
export async function anEntry(by: Producer, name: string, stars: 3 | 4 | 5 = 4): Promise<string> {
  const entry = await theMarket()
    .container.resolve("certification")
    .createCertifiedProducts({
      producer_id: by.id,
      name,
      name_folded: foldVietnamese(name),
      group_code: "I",
    })
  await aCertificate(entry.id, { stars })
  return entry.id
}

let made = 0

/** A draft as a producer makes it in the portal. */
export async function aDraft(
  client: Client,
  wording: Partial<ListingWordingForm> = {},
  offer: Partial<ListingOfferForm> = {}
): Promise<ProducerListing> {
  const { listing } = await granted(
    client.post("/producer/listings", {
      idempotency_key: `draft-of-a-test-${++made}`,
      wording: aWording(wording),
      offer: anOffer(offer),
    })
  )
  return listing
}

/** A new tea with picture and certificate that waits for an operator. */
export async function aSubmittedDraft(
  client: Client,
  by: Producer,
  wording: Partial<ListingWordingForm> = {}
): Promise<ProducerListing> {
  const title = wording.title ?? `Chè bản số ${++made}`
  const draft = await aDraft(client, {
    title,
    certified_product_id: await anEntry(by, title),
    picture_ids: [await aPicture(client)],
    ...wording,
  })
  const { listing } = await granted(client.post(`/producer/listings/${draft.id}/submit`))
  return listing
}

/** The review that a listing waits in. */
export async function theReviewOf(
  operator: Client,
  listing: { id: string }
): Promise<{ id: string; version: number }> {
  const { reviews } = await granted(operator.get("/admin/listing-reviews?limit=100"))
  const found = reviews.find(({ listing_id }: { listing_id: string }) => listing_id === listing.id)
  const { review } = await granted(operator.get(`/admin/listing-reviews/${found.id}`))
  return review
}

/** Has an operator approve what waits of a listing. */
export async function approve(operator: Client, listing: { id: string }): Promise<void> {
  const { id, version } = await theReviewOf(operator, listing)
  await granted(operator.post(`/admin/listing-reviews/${id}/approve`, { version }))
}
