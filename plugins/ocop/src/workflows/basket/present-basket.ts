import type { CalculatedPriceSet } from "@medusajs/framework/types"
import type { AdminBasket, Basket, BasketOffer, ProducerBasket } from "@ocop/contract"
import { refusals, starsInForce, vietnamMinute, type Gazetteer, type IsoDay } from "@ocop/rules"
import { certificatesOf } from "../sale/listing-facts"
import { priceOf, type BasketNow, type PartNow } from "./basket-goods"
import { singlyThen } from "./basket-row"

type Prices = ReadonlyMap<string, CalculatedPriceSet>

/** What shoppers see: stars only from certificates in force on that day. */
export function presentBasket(
  basket: BasketNow,
  prices: Prices,
  today: IsoDay,
  provinceOf: ReadonlyMap<string, string>,
  places: Gazetteer
): Basket {
  const parts = basket.parts.map(
    ({ variant_id, quantity, goods, listing }): Basket["parts"][number] => ({
      variant_id,
      handle: goods?.product?.handle ?? "",
      title: goods?.product?.title ?? "",
      variant_title: goods?.title ?? null,
      thumbnail: goods?.thumbnail ?? goods?.product?.thumbnail ?? null,
      quantity,
      price: priceOf(goods, prices),
      stars: listing ? starsInForce(certificatesOf(listing), today) : null,
      producer: {
        handle: listing?.producer?.handle ?? "",
        name: listing?.producer?.name ?? "",
        province: places.province(provinceOf.get(listing?.producer_id ?? "") ?? "")?.name ?? "",
      },
    })
  )
  const { id, handle, title, title_en, lead, lead_en, story, story_en } = basket
  return {
    ...{ id, handle, title, title_en, lead, lead_en, story, story_en },
    picture: basket.picture,
    price: basket.price,
    singly: parts.some(({ price }) => price === null)
      ? null
      : parts.reduce((sum, { price, quantity }) => sum + (price ?? 0) * quantity, 0),
    starts_at: basket.starts_at.toISOString(),
    ends_at: basket.ends_at?.toISOString() ?? null,
    updated_at: basket.updated_at.toISOString(),
    parts,
    available: basket.available,
    sale: saleOf(basket),
  }
}

function saleOf({ refusal, available }: BasketNow): Basket["sale"] {
  const no = refusal ?? (available === 0 ? refusals.basketShort(1, 0) : null)
  return no ? { open: false, code: no.code, message: no.message } : { open: true }
}

export function presentAdminBasket(basket: BasketNow): AdminBasket {
  const { handle, title, title_en, lead, lead_en, story, story_en, picture_id, price } = basket
  return {
    id: basket.id,
    state: basket.state,
    version: basket.version,
    form: {
      ...{
        handle,
        title,
        title_en,
        lead,
        lead_en,
        story,
        story_en,
        picture_id,
        price,
      },
      starts_at: vietnamMinute(basket.starts_at),
      ends_at: basket.ends_at && vietnamMinute(basket.ends_at),
      parts: basket.parts.map(({ variant_id, quantity }) => ({
        variant_id,
        quantity,
      })),
    },
    picture: basket.picture,
    parts: basket.parts.map((part) => ({
      ...presentOffer(part),
      producer: {
        id: part.producer_id,
        name: part.listing?.producer?.name ?? "",
      },
      available: part.available,
      refusal: part.sellable.ok ? null : part.sellable.refusal.code,
    })),
    singly: singlyThen(basket.parts),
    was_published: basket.published_at !== null,
    available: basket.available,
  }
}

/** To a producer, who sees its own parts alone. */
export const presentToProducer = (basket: BasketNow, producerId: string): ProducerBasket => ({
  id: basket.id,
  title: basket.title,
  version: basket.version,
  state: basket.state,
  starts_at: basket.starts_at.toISOString(),
  ends_at: basket.ends_at?.toISOString() ?? null,
  price: basket.price,
  parts: basket.parts.filter(({ producer_id }) => producer_id === producerId).map(presentOffer),
})

const presentOffer = (part: PartNow): BasketOffer => ({
  id: part.id,
  variant_id: part.variant_id,
  title: part.goods?.product?.title ?? "",
  variant_title: part.goods?.title ?? null,
  quantity: part.quantity,
  singly: part.singly,
  shares: part.shares.map(({ units, unit_price }) => ({ units, unit_price })),
  consent: part.consent,
})
