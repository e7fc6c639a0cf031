import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Parcel } from "@ocop/contract"
import {
  dong,
  lineVat,
  refusals,
  sellable,
  sentFrom,
  vatByRate,
  vatOfSale,
  type IsoDay,
  type LineVat,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { sellableFacts, type ListingFactRow, type ListingOfCart } from "../sale/listing-facts"
import { availableUnits } from "../sale/variant-stock"
import { cartQuotes } from "../delivery/cart-quotes"
import { parcelDelivery } from "../delivery/parcel-delivery"
import { readOptions } from "../delivery/read-options"
import { readCart, readListings, type ItemRow } from "./cart-parcel-rows"

/** A cart's parcels, and the shipping methods that belong to none of them any more. */
export interface CartParcels {
  parcels: Parcel[]
  surplus_method_ids: string[]
}

/**
 * One parcel per producer of a cart, in the order they came into it, with the shipping options of that
 * producer, cheapest first, and what stands in the way of buying each line today.
 *
 * @throws MedusaError NOT_FOUND "ocop.cart_not_found"
 */
export async function cartParcels(
  container: MedusaContainer,
  cartId: string
): Promise<CartParcels> {
  const cart = await readCart(container, cartId)
  const listings = await readListings(container, cart)
  const quotes = await cartQuotes(container, cartId)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const options = await readOptions(knex, [...quotes.goods.keys()])
  const chosen = new Set(cart.shipping_methods.map(({ shipping_option_id }) => shipping_option_id))
  const today = container.resolve(CLOCK_MODULE).today()
  const parcels = new Map<string, Parcel>()
  const vats = new Map<string, LineVat[]>()

  for (const item of cart.items) {
    const producer = listings.get(item.product_id)?.producer
    if (!producer) {
      continue // the product's listing is gone; completion refuses it
    }
    const parcel: Parcel = parcels.get(producer.id) ?? {
      producer: { id: producer.id, handle: producer.handle, name: producer.name },
      line_ids: [],
      items_total: 0,
      vat: [],
      problems: [],
      ahead: [],
      ...parcelDelivery(producer.shipping_profile_id, options, quotes, chosen),
    }
    parcel.line_ids.push(item.id)
    parcel.items_total += goodsTotal(item)
    vats.set(producer.id, [...(vats.get(producer.id) ?? []), vatOf(item, listings, today)])
    const listing = listings.get(item.product_id)
    parcel.problems.push(...problemsOf(item, listing, today))
    const ships_from = sentFrom(listing?.ships_from ?? null, today)
    if (ships_from) parcel.ahead.push({ line_id: item.id, ships_from })
    parcels.set(producer.id, parcel)
  }
  const offered = new Set(
    [...parcels.values()].flatMap(({ options }) => options.map(({ id }) => id))
  )
  return {
    parcels: [...parcels.values()].map((parcel) => ({
      ...parcel,
      vat: vatByRate(vats.get(parcel.producer.id) ?? []),
    })),
    surplus_method_ids: cart.shipping_methods
      .filter(({ shipping_option_id }) => !offered.has(shipping_option_id))
      .map(({ id }) => id),
  }
}

/** What the buyer pays for a line: price times quantity, less its discounts; in đồng. */
function goodsTotal({ unit_price, quantity, adjustments }: ItemRow): number {
  const discount = (adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
  return Number(unit_price) * Number(quantity) - discount
}

function vatOf(item: ItemRow, listings: Map<string, ListingOfCart>, day: IsoDay): LineVat {
  const listing = listings.get(item.product_id)
  const kind = listing?.producer?.kind
  const rate = listing && kind ? vatOfSale({ ...listing, producer_kind: kind, day }) : null
  return lineVat(dong(goodsTotal(item)), rate)
}

function problemsOf(item: ItemRow, listing: ListingFactRow | undefined, today: IsoDay) {
  const sale = listing ? sellable(sellableFacts(listing), today) : null
  if (sale && !sale.ok) {
    return [{ line_id: item.id, ...sale.refusal }]
  }
  const available = item.variant ? availableUnits(item.variant) : 0
  if (available !== null && available < item.quantity) {
    return [{ line_id: item.id, ...refusals.notEnoughStock(item.quantity, available) }]
  }
  return []
}
