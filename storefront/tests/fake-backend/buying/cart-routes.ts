import type { FakeAnswer, FakeRoute } from "../fake-route"
import { soldAs, type FakeCart, type Market } from "./market"
import { parcelsOf, presentCart } from "./present-cart"
import { refuse } from "./refuse"

type Body = {
  variant_id?: string
  quantity?: number
  choices?: Record<string, string>
} & Partial<FakeCart>

/** Medusa's carts, and our parcels of them. */
export function cartRoutes(market: Market): FakeRoute[] {
  const withOpenCart = (
    id: string | undefined,
    answer: (cart: FakeCart) => FakeAnswer
  ): FakeAnswer => {
    const cart = market.carts.get(id ?? "")
    if (!cart) return refuse("not_found", 404)
    return cart.completed_at ? refuse("invalid_data") : answer(cart)
  }
  const shown = (cart: FakeCart): FakeAnswer => ({ body: { cart: presentCart(market, cart) } })

  return [
    {
      method: "POST",
      path: /^\/store\/carts$/,
      answer: () => {
        const id = market.nextId("cart")
        const cart: FakeCart = {
          id,
          completed_at: null,
          email: null,
          customer_id: null,
          metadata: {},
          shipping_address: null,
          items: [],
          methods: [],
          payment: null,
        }
        market.carts.set(id, cart)
        return shown(cart)
      },
    },
    {
      method: "GET",
      path: /^\/store\/carts\/([^/]+)$/,
      answer: ({ params: [id = ""] }) => {
        const cart = market.carts.get(id)
        return cart ? shown(cart) : refuse("not_found", 404)
      },
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)$/,
      answer: ({ params: [id], body }) =>
        withOpenCart(id, (cart) => {
          const { email, shipping_address, metadata } = body as Body
          if (email) cart.email = email
          if (shipping_address) cart.shipping_address = shipping_address
          Object.assign(cart.metadata, metadata)
          return shown(cart)
        }),
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)\/line-items$/,
      answer: ({ params: [id], body }) =>
        withOpenCart(id, (cart) => {
          const { variant_id = "", quantity = 0 } = body as Body
          const line = cart.items.find((item) => item.variant_id === variant_id)
          const no = refusalOf(market, variant_id, quantity + (line?.quantity ?? 0))
          if (no) return no
          if (line) line.quantity += quantity
          else
            cart.items.push({
              id: market.nextId("line"),
              variant_id,
              quantity,
              created_at: String(cart.items.length),
            })
          cart.payment = null
          return shown(cart)
        }),
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)\/line-items\/([^/]+)$/,
      answer: ({ params: [id, lineId], body }) =>
        withOpenCart(id, (cart) => {
          const line = cart.items.find((item) => item.id === lineId)
          if (!line) return refuse("not_found", 404)
          const { quantity = 0 } = body as Body
          const available = soldAs(line.variant_id)?.variant.available ?? 0
          if (quantity > available) return refuse("insufficient_inventory")
          line.quantity = quantity
          return shown(cart)
        }),
    },
    {
      method: "DELETE",
      path: /^\/store\/carts\/([^/]+)\/line-items\/([^/]+)$/,
      answer: ({ params: [id, lineId = ""] }) =>
        withOpenCart(id, (cart) => {
          cart.items = cart.items.filter((item) => item.id !== lineId)
          return { body: { id: lineId, object: "line-item", deleted: true } }
        }),
    },
    {
      method: "GET",
      path: /^\/store\/carts\/([^/]+)\/parcels$/,
      answer: ({ params: [id = ""] }) => {
        const cart = market.carts.get(id)
        if (!cart || cart.completed_at) return refuse("ocop.cart_not_found", 404)
        return { body: { parcels: parcelsOf(market, cart) } }
      },
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)\/parcels$/,
      answer: ({ params: [id], body }) =>
        withOpenCart(id, (cart) => {
          const { choices = {} } = body as Body
          cart.methods = parcelsOf(market, cart).flatMap(
            ({ producer, options, selected_option_id }) =>
              choices[producer.id] ?? selected_option_id ?? options[0]?.id ?? []
          )
          return { body: { parcels: parcelsOf(market, cart) } }
        }),
    },
  ]
}

function refusalOf(market: Market, variantId: string, quantity: number): FakeAnswer | null {
  const sold = soldAs(variantId)
  if (!sold) return refuse("ocop.listing_not_found", 404)
  if (!sold.listing.sale.open) return refuse(sold.listing.sale.code)
  const code = market.problems.get(variantId)
  if (code) return refuse(code)
  return (sold.variant.available ?? 0) < quantity ? refuse("insufficient_inventory") : null
}
