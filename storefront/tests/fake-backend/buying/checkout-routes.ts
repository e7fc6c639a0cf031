import { Checkout, type CheckoutPart } from "@ocop/contract"
import { dong, isGivenUp, parseVietnamesePhone, paymentOf } from "@ocop/rules"
import type { FakeRoute } from "../fake-route"
import { PROVINCES } from "../provinces"
import { communesOf } from "./communes"
import type { FakeOrder, Market } from "./market"
import { chosenPrice, parcelsOf, presentItem, totalOf } from "./present-cart"
import { refuse } from "./refuse"

/** When every order of the fake is placed. */
const PLACED_AT = "2026-11-21T02:05:00.000Z"

const CARD = "pp_stripe-checkout_stripe-checkout"

/** Paying, completing, and the signed link of the order. */
export function checkoutRoutes(market: Market): FakeRoute[] {
  const collection = (cartId: string) => {
    const cart = market.carts.get(cartId)
    return {
      payment_collection: {
        id: `pay_${cartId}`,
        amount: cart?.payment?.amount ?? (cart ? totalOf(market, cart) : 0),
        payment_sessions: cart?.payment
          ? [
              {
                provider_id: cart.payment.provider_id,
                data:
                  cart.payment.provider_id === CARD
                    ? { url: `https://checkout.stripe.com/c/pay/cs_${cartId}` }
                    : {},
              },
            ]
          : [],
      },
    }
  }
  return [
    {
      method: "GET",
      path: /^\/store\/carts\/([^/]+)\/cash$/,
      answer: () => {
        const code = market.cashCode
        return { body: { cash: { offered: !code, code, order_max: 5_000_000 } } }
      },
    },
    {
      method: "GET",
      path: /^\/store\/provinces\/(\d{2})\/communes$/,
      answer: ({ params: [code = ""] }) =>
        PROVINCES.some((province) => province.code === code)
          ? { body: { communes: communesOf(code) } }
          : refuse("ocop.province_not_found", 404),
    },
    {
      method: "GET",
      path: /^\/store\/payment-providers$/,
      answer: () => ({
        body: { payment_providers: market.providers.map((id) => ({ id, is_enabled: true })) },
      }),
    },
    {
      method: "POST",
      path: /^\/store\/card-payments$/,
      answer: ({ body }) => {
        const { checkout } = body as { checkout: string }
        const returned = market.cardReturns.get(checkout)
        return returned ? { body: returned } : refuse("ocop.checkout_not_found", 404)
      },
    },
    {
      method: "POST",
      path: /^\/store\/payment-collections$/,
      answer: ({ body }) => ({ body: collection((body as { cart_id: string }).cart_id) }),
    },
    {
      method: "POST",
      path: /^\/store\/payment-collections\/pay_([^/]+)\/payment-sessions$/,
      answer: ({ params: [cartId = ""], body }) => {
        const cart = market.carts.get(cartId)
        if (!cart) return refuse("not_found", 404)
        cart.payment = {
          provider_id: (body as { provider_id: string }).provider_id,
          amount: totalOf(market, cart),
        }
        return { body: collection(cartId) }
      },
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)\/complete$/,
      answer: ({ params: [cartId = ""] }) => {
        const cart = market.carts.get(cartId)
        if (!cart) return refuse("not_found", 404)
        if (cart.completed_at) return { body: { type: "order", order: {} } }
        if (cart.items.length === 0) return refuse("ocop.cart_empty")
        if (!parseVietnamesePhone(String(cart.shipping_address?.phone ?? "")))
          return refuse("ocop.phone_invalid")
        if (cart.payment?.amount !== totalOf(market, cart)) return refuse("ocop.payment_stale")
        const problem = cart.items
          .map(({ variant_id }) => market.problems.get(variant_id))
          .find(Boolean)
        if (problem) return refuse(problem)
        cart.completed_at = PLACED_AT
        const id = market.nextId("order")
        market.orders.set(id, {
          id,
          display_id: 1000 + market.orders.size,
          cart,
          created_at: PLACED_AT,
          status: "new",
        })
        return { body: { type: "order", order: { id } } }
      },
    },
    {
      method: "POST",
      path: /^\/store\/checkouts$/,
      answer: ({ body }) => {
        const { cart_id } = body as { cart_id: string }
        const order = [...market.orders.values()].find(({ cart }) => cart.id === cart_id)
        return order
          ? { body: { order_id: order.id, token: `link.${order.id}` } }
          : refuse("ocop.cart_not_found", 404)
      },
    },
    {
      method: "GET",
      path: /^\/store\/checkouts\/([^/]+)$/,
      answer: ({ params: [token = ""] }) => {
        const order = market.orders.get(token.replace(/^link\./, ""))
        return order && token.startsWith("link.")
          ? { body: { checkout: presentOrder(market, order) } }
          : refuse("ocop.checkout_not_found", 404)
      },
    },
  ]
}

/** As the rule says it: a part that is over is asked for nothing. */
function paymentOfPart(
  amount: number,
  { status, part, cart, transfer }: FakeOrder
): Pick<CheckoutPart, "payment_method" | "payment_state" | "payment_sums"> {
  const method = cart.payment?.provider_id === "pp_vietqr_vietqr" ? "vietqr" : "cod"
  const given = isGivenUp(status) ? amount : (part?.refund_total ?? 0)
  const CASH = { shipped: "due", delivered: "collected", returned: "refused" } as const
  const { state, ...payment_sums } = paymentOf({
    method,
    total: dong(amount),
    paid: transfer?.state === "paid",
    refunds: [{ amount: dong(given), state: "not_needed" }],
    collections: (part?.parcels ?? []).map((one) => ({
      amount: dong(one.amount),
      state: CASH[one.status],
    })),
  })
  return { payment_method: method, payment_state: state, payment_sums }
}

function presentOrder(market: Market, order: FakeOrder): Checkout {
  const { id, display_id, created_at, cart, status, part } = order
  const parts = parcelsOf(market, cart).map((parcel): CheckoutPart => {
    const shipping_total = chosenPrice(parcel)
    const lines = cart.items
      .filter((item) => parcel.line_ids.includes(item.id))
      .map((item) => presentItem(market, item))
    return {
      id: `so_${id}_${parcel.producer.id}`,
      producer: parcel.producer,
      status,
      items_total: parcel.items_total,
      discount_total: 0,
      shipping_total,
      total: parcel.items_total + shipping_total,
      lines: lines.map(({ product_title, ...line }) => ({
        ...line,
        title: product_title,
        ships_from: null,
      })),
      vat: parcel.vat,
      parcels: [],
      partly_shipped: false,
      refund_total: 0,
      end_words: null,
      after: {
        may_cancel: status === "new" || status === "accepted",
        may_complain: true,
        return_until: null,
        lines: [],
        refunds: [],
        returns: [],
        complaints: [],
      },
      ...part,
      ...paymentOfPart(parcel.items_total + shipping_total, order),
    }
  })
  const address = cart.shipping_address ?? {}
  const sum = (amount: (part: CheckoutPart) => number) =>
    parts.reduce((total, part) => total + amount(part), 0)
  return Checkout.parse({
    order_id: id,
    display_id,
    placed_at: created_at,
    payment: { provider_id: cart.payment?.provider_id ?? "", status: "authorized" },
    contact: {
      name: `${address.last_name} ${address.first_name}`.trim(),
      phone: address.phone,
      email: cart.email,
    },
    address: {
      street: address.address_1,
      commune: address.city,
      province: PROVINCES.find(({ code }) => code === address.province)?.name ?? "",
    },
    note: cart.metadata.note || null,
    gift: cart.metadata.gift ?? null,
    items_total: sum(({ items_total }) => items_total),
    discount_total: 0,
    shipping_total: sum(({ shipping_total }) => shipping_total),
    refund_total: sum(({ refund_total }) => refund_total),
    total: totalOf(market, cart) - sum(({ refund_total }) => refund_total),
    shop_orders: parts,
    refund_account: null,
  })
}
