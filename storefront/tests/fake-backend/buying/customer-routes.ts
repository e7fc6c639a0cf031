import { ADDRESS_BOOK_FULL, ADDRESS_BOOK_MAX } from "@ocop/rules"
import type { FakeAnswer, FakeRequest, FakeRoute } from "../fake-route"
import { soldAs, type FakeCustomer, type Market } from "./market"
import { totalOf } from "./present-cart"
import { refuse } from "./refuse"

type SignIn = { email: string; password: string }

/** Medusa's customers: a token is "customer:<id>", or "identity:<e-mail>" before there is a customer. */
export function customerRoutes(market: Market): FakeRoute[] {
  const byEmail = (email: string) =>
    [...market.customers.values()].find((customer) => customer.email === email)
  const tokenOf = ({ headers }: FakeRequest) =>
    String(headers.authorization ?? "").replace("Bearer ", "")
  const asCustomer = (
    request: FakeRequest,
    answer: (customer: FakeCustomer) => FakeAnswer
  ): FakeAnswer => {
    const customer = market.customers.get(tokenOf(request).replace(/^customer:/, ""))
    return customer ? answer(customer) : refuse("unauthorized", 401)
  }
  const me = (customer: FakeCustomer): FakeAnswer => ({ body: { customer } })

  return [
    {
      method: "POST",
      path: /^\/auth\/customer\/emailpass\/register$/,
      answer: ({ body }) => {
        const { email, password } = body as SignIn
        if (market.passwords.has(email)) return refuse("unauthorized", 401)
        market.passwords.set(email, password)
        return { body: { token: `identity:${email}` } }
      },
    },
    {
      method: "POST",
      path: /^\/auth\/customer\/emailpass$/,
      answer: ({ body }) => {
        const { email, password } = body as SignIn
        if (market.passwords.get(email) !== password) return refuse("unauthorized", 401)
        const customer = byEmail(email)
        return { body: { token: customer ? `customer:${customer.id}` : `identity:${email}` } }
      },
    },
    {
      method: "POST",
      path: /^\/store\/customers$/,
      answer: (request) => {
        if (!tokenOf(request).startsWith("identity:")) return refuse("invalid_data")
        const id = market.nextId("cus")
        const sent = request.body as Partial<FakeCustomer>
        const customer: FakeCustomer = {
          id,
          email: "",
          first_name: null,
          last_name: null,
          phone: null,
          addresses: [],
          ...sent,
        }
        market.customers.set(id, customer)
        return me(customer)
      },
    },
    {
      method: "GET",
      path: /^\/store\/customers\/me$/,
      answer: (request) => asCustomer(request, me),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me$/,
      answer: (request) =>
        asCustomer(request, (customer) => me(Object.assign(customer, request.body))),
    },
    {
      method: "GET",
      path: /^\/store\/customers\/me\/export$/,
      answer: (request) => asCustomer(request, (account) => ({ body: { account } })),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/deletion$/,
      answer: (request) =>
        asCustomer(request, ({ id, email }) => {
          const { password } = request.body as SignIn
          if (market.passwords.get(email) !== password) return refuse("ocop.password_wrong")
          market.customers.delete(id)
          market.passwords.delete(email)
          return { body: { deleted: true, orders_kept: 0 } }
        }),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/addresses$/,
      answer: (request) =>
        asCustomer(request, (customer) => {
          if (customer.addresses.length >= ADDRESS_BOOK_MAX) return refuse(ADDRESS_BOOK_FULL)
          const usual = customer.addresses.length === 0
          const sent = request.body as object
          customer.addresses.push({
            id: market.nextId("addr"),
            is_default_shipping: usual,
            ...sent,
          })
          return me(customer)
        }),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/addresses\/([^/]+)$/,
      answer: (request) =>
        asCustomer(request, (customer) => {
          const changed = customer.addresses.find(({ id }) => id === request.params[0])
          if (!changed) return refuse("ocop.address_not_found", 404)
          const sent = request.body as { is_default_shipping?: boolean }
          if (sent.is_default_shipping)
            for (const address of customer.addresses) address.is_default_shipping = false
          Object.assign(changed, sent)
          return me(customer)
        }),
    },
    {
      method: "DELETE",
      path: /^\/store\/customers\/me\/addresses\/([^/]+)$/,
      answer: (request) =>
        asCustomer(request, (customer) => {
          customer.addresses = customer.addresses.filter(({ id }) => id !== request.params[0])
          return { body: { id: request.params[0], deleted: true } }
        }),
    },
    {
      method: "POST",
      path: /^\/store\/carts\/([^/]+)\/customer$/,
      answer: (request) =>
        asCustomer(request, (customer) => {
          const cart = market.carts.get(request.params[0] ?? "")
          if (!cart) return refuse("not_found", 404)
          cart.customer_id = customer.id
          cart.email = customer.email
          return { body: { cart: { id: cart.id } } }
        }),
    },
    {
      method: "GET",
      path: /^\/store\/orders$/,
      answer: (request) =>
        asCustomer(request, (customer) => {
          const wanted = request.query.get("id")
          const orders = [...market.orders.values()]
            .filter(
              ({ id, cart }) =>
                cart.customer_id === customer.id && (wanted === null || wanted === id)
            )
            .map(({ id, display_id, created_at, cart }) => ({
              id,
              display_id,
              created_at,
              status: "pending",
              total: totalOf(market, cart),
              cart: { id: cart.id },
              items: cart.items.map(({ variant_id, quantity }) => ({
                variant_id,
                quantity,
                title: soldAs(variant_id)?.listing.title ?? "",
              })),
            }))
          const offset = Number(request.query.get("offset") ?? 0)
          const limit = Number(request.query.get("limit") ?? 50)
          const page = orders.slice(offset, offset + limit)
          return { body: { orders: page, count: orders.length, offset, limit } }
        }),
    },
  ]
}
