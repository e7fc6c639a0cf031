import type { RoutePolicies, RoutePolicy } from "./route-policy"

/** Whole parts of the router. Our own routes outside of /admin are named one by one, and so are their exceptions. */
export const CORE_PREFIXES: Readonly<Record<string, RoutePolicy>> = {
  "/admin/": { who: "operator" },
}

const key = (because: string): RoutePolicy => ({ who: "storefront", because })
const public_ = key("what the shop window shows")
const cart = key("whoever holds a cart's id holds the cart: long, random, and told to nobody else")
const address: RoutePolicy = { who: "customer", ids: { address_id: "customer-address" } }
const order: RoutePolicy = { who: "customer", ids: { id: "order" } }
const signIn: RoutePolicy = { who: "anyone", because: "how people log in" }
const ownLogIn: RoutePolicy = { who: "anyone", because: "about the log-in of the token alone" }

/** Routes of Medusa outside of /admin, and those inside that ask for no log-in. */
export const CORE_ROUTES: RoutePolicies = {
  "GET /admin/feature-flags": {
    who: "anyone",
    because: "the dashboard asks for the names of flags before anyone logs in",
  },

  "GET /auth/:actor_type/:auth_provider": signIn,
  "POST /auth/:actor_type/:auth_provider": signIn,
  "GET /auth/:actor_type/:auth_provider/callback": signIn,
  "POST /auth/:actor_type/:auth_provider/callback": signIn,
  "POST /auth/:actor_type/:auth_provider/register": signIn,
  "POST /auth/:actor_type/:auth_provider/reset-password": signIn,
  "POST /auth/:actor_type/:auth_provider/update": {
    who: "anyone",
    because: "asks for the token of a mail",
  },
  "GET /auth/:actor_type/providers": signIn,
  "POST /auth/:auth_provider/user": signIn,
  "POST /auth/mfa/challenges/:id/verify": ownLogIn,
  "GET /auth/mfa/factors": ownLogIn,
  "POST /auth/mfa/factors": ownLogIn,
  "DELETE /auth/mfa/factors/:id": ownLogIn,
  "POST /auth/mfa/factors/:id/verify": ownLogIn,
  "POST /auth/mfa/recovery-codes": ownLogIn,
  "POST /auth/session": ownLogIn,
  "DELETE /auth/session": ownLogIn,
  "POST /auth/token/refresh": ownLogIn,
  "POST /auth/verification/request": ownLogIn,
  "POST /auth/verification/confirm": ownLogIn,

  "GET /cloud/auth": { who: "anyone", because: "log-in by Medusa Cloud, which is not switched on" },
  "POST /cloud/auth/users": { who: "anyone", because: "the same" },
  "POST /hooks/payment/:provider": {
    who: "anyone",
    because: "payment providers' webhooks; none of ours listens: Stripe has a route of its own",
  },

  "POST /store/carts": cart,
  "GET /store/carts/:id": cart,
  "POST /store/carts/:id": cart,
  "POST /store/carts/:id/complete": cart,
  "POST /store/carts/:id/customer": {
    who: "customer",
    because: "a cart's holder makes it a customer's own",
  },
  "POST /store/carts/:id/line-items": cart,
  "POST /store/carts/:id/line-items/:line_id": cart,
  "DELETE /store/carts/:id/line-items/:line_id": cart,
  "POST /store/carts/:id/promotions": cart,
  "DELETE /store/carts/:id/promotions": cart,
  "POST /store/carts/:id/shipping-methods": cart,
  "POST /store/carts/:id/taxes": cart,
  "POST /store/payment-collections": cart,
  "POST /store/payment-collections/:id/payment-sessions": cart,
  "GET /store/payment-providers": public_,
  "GET /store/shipping-options": cart,
  "POST /store/shipping-options/:id/calculate": cart,

  "POST /store/customers": {
    who: "storefront",
    because: "a log-in without a customer makes its own; others are refused",
  },
  "GET /store/customers/me": { who: "customer" },
  "POST /store/customers/me": { who: "customer" },
  "GET /store/customers/me/addresses": { who: "customer" },
  "POST /store/customers/me/addresses": { who: "customer" },
  "GET /store/customers/me/addresses/:address_id": address,
  "POST /store/customers/me/addresses/:address_id": address,
  "DELETE /store/customers/me/addresses/:address_id": address,

  "GET /store/orders": { who: "customer" },
  // Medusa answers these to whoever knows an order's id; `own-order.ts` asks whose it is.
  "GET /store/orders/:id": order,
  "POST /store/orders/:id/transfer/request": order,
  "POST /store/orders/:id/transfer/cancel": order,
  "POST /store/orders/:id/transfer/accept": order,
  "POST /store/orders/:id/transfer/decline": order,
  "POST /store/returns": { who: "customer", because: "`own-order.ts` asks whose the order is" },

  "GET /store/collections": public_,
  "GET /store/collections/:id": public_,
  "GET /store/currencies": public_,
  "GET /store/currencies/:code": public_,
  "GET /store/locales": public_,
  "GET /store/product-categories": public_,
  "GET /store/product-categories/:id": public_,
  "GET /store/product-options": public_,
  "GET /store/product-options/:id": public_,
  "GET /store/product-tags": public_,
  "GET /store/product-tags/:id": public_,
  "GET /store/product-types": public_,
  "GET /store/product-types/:id": public_,
  "GET /store/product-variants": public_,
  "GET /store/product-variants/:id": public_,
  "GET /store/products": public_,
  "GET /store/products/:id": public_,
  "GET /store/regions": public_,
  "GET /store/regions/:id": public_,
  "GET /store/return-reasons": public_,
  "GET /store/return-reasons/:id": public_,
  "POST /store/search": public_,
}
