import type { Parcel } from "@ocop/contract"
import { bps, dong, includedVat } from "@ocop/rules"
import { optionsOf, soldAs, type FakeCart, type FakeItem, type Market } from "./market"

function priceOf(market: Market, variantId: string): number {
  return market.prices.get(variantId) ?? soldAs(variantId)?.variant.price ?? 0
}

/** Goods and chosen shipping, in đồng. */
export function totalOf(market: Market, cart: FakeCart): number {
  const goods = cart.items.reduce(
    (sum, item) => sum + priceOf(market, item.variant_id) * item.quantity,
    0
  )
  return goods + parcelsOf(market, cart).reduce((sum, parcel) => sum + chosenPrice(parcel), 0)
}

export function chosenPrice({ options, selected_option_id }: Parcel): number {
  return options.find(({ id }) => id === selected_option_id)?.price ?? 0
}

/** The cart as Medusa's store API gives it. */
export function presentCart(
  market: Market,
  { items, methods, payment: _payment, customer_id, ...cart }: FakeCart
) {
  return {
    ...cart,
    customer: customer_id ? { id: customer_id } : null,
    total: totalOf(market, { ...cart, items, methods, customer_id, payment: null }),
    shipping_methods: methods.map((shipping_option_id) => ({ shipping_option_id })),
    items: items.map((item) => presentItem(market, item)),
  }
}

export function presentItem(market: Market, { id, variant_id, quantity, created_at }: FakeItem) {
  const sold = soldAs(variant_id)
  const unit_price = priceOf(market, variant_id)
  return {
    id,
    variant_id,
    quantity,
    created_at,
    title: sold?.variant.title ?? "",
    product_title: sold?.listing.title ?? "",
    variant_title: sold?.variant.title ?? null,
    product_handle: sold?.listing.handle ?? null,
    thumbnail: sold?.listing.images[0]?.url ?? null,
    unit_price,
    total: unit_price * quantity,
  }
}

/** One parcel per producer, as our own route gives them. */
export function parcelsOf(market: Market, cart: FakeCart): Parcel[] {
  const parcels = new Map<string, Parcel>()
  for (const item of cart.items) {
    const sold = soldAs(item.variant_id)?.listing
    if (!sold) continue
    const { producer, sale } = sold
    const options = optionsOf(producer.id)
    const parcel: Parcel = parcels.get(producer.id) ?? {
      producer: { id: producer.id, handle: producer.handle, name: producer.name },
      line_ids: [],
      items_total: 0,
      vat: [],
      options,
      selected_option_id: options.find(({ id }) => cart.methods.includes(id))?.id ?? null,
      not_offered: [],
      free_delivery: null,
      estimated: false,
      pickup_place: null,
      problems: [],
      ahead: [],
    }
    parcel.line_ids.push(item.id)
    parcel.items_total += priceOf(market, item.variant_id) * item.quantity
    const vat = includedVat(dong(parcel.items_total), bps(800))
    parcel.vat = vat > 0 ? [{ rate: 800, amount: vat }] : []
    if (sale.open && sale.ships_from)
      parcel.ahead.push({ line_id: item.id, ships_from: sale.ships_from })
    const code = market.problems.get(item.variant_id)
    if (code) parcel.problems.push({ line_id: item.id, code, message: "set by a test" })
    parcels.set(producer.id, parcel)
  }
  return [...parcels.values()]
}
