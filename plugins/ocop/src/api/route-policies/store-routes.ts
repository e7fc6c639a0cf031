import type { RoutePolicies, RoutePolicy } from "./route-policy"

const link: RoutePolicy = {
  who: "storefront",
  because: "the signed link is the key to the order, and whoever holds it is its buyer",
}
const ownList: RoutePolicy = {
  who: "customer",
  because: "the id is public; whose list it stands on, the session says",
}

/** Our routes for shoppers, and for whoever is about to log in. */
export const STORE_ROUTES: RoutePolicies = {
  "GET /store/listings/:handle": { who: "storefront", because: "what the shop window shows" },
  "GET /store/listings/:handle/reviews": {
    who: "storefront",
    because: "published reviews of a listing on show",
  },
  "GET /store/reviews/:id/pictures/:picture_id": {
    who: "storefront",
    because: "pictures of published reviews",
  },
  "GET /store/campaigns": { who: "storefront", because: "published campaigns" },
  "GET /store/campaigns/:handle": {
    who: "storefront",
    because: "a published campaign, or one whose preview key is known",
  },
  "GET /store/storefront-version": {
    who: "storefront",
    because: "whether what the shop window shows has changed, and nothing of what it is",
  },
  "GET /store/baskets": { who: "storefront", because: "published baskets" },
  "GET /store/baskets/:handle": { who: "storefront", because: "the same of one" },
  "POST /store/carts/:id/baskets": {
    who: "storefront",
    because: "whoever holds a cart's id holds the cart, as in Medusa",
  },
  "GET /store/home": { who: "storefront", because: "what is scheduled for the home page" },
  "GET /store/producers": {
    who: "storefront",
    because: "open producers, as their certificates publish them",
  },
  "GET /store/producers/:handle": { who: "storefront", because: "the same of one" },
  "GET /store/provinces": { who: "storefront", because: "the gazetteer" },
  "GET /store/provinces/:code/communes": { who: "storefront", because: "the gazetteer" },
  "GET /store/seasons": { who: "storefront", because: "what the shop window shows" },
  "GET /store/sitemap": { who: "storefront", because: "addresses of pages that anybody may open" },
  "GET /store/sitemap/listings": { who: "storefront", because: "the same" },
  "GET /store/sitemap/producers": { who: "storefront", because: "the same" },
  "GET /store/legal": { who: "storefront", because: "what the operator has to publish" },
  "GET /store/legal/:kind": { who: "storefront", because: "the same of one" },
  "GET /store/places": { who: "storefront", because: "the gazetteer" },
  "GET /store/search/suggestions": { who: "storefront", because: "what a search finds anyway" },
  "GET /store/certificates/:number": {
    who: "storefront",
    because: "what a certificate's paper says, and whether it counts today",
  },
  "GET /store/carts/:id/parcels": {
    who: "storefront",
    because: "whoever holds a cart's id holds the cart, as in Medusa",
  },
  "POST /store/carts/:id/parcels": { who: "storefront", because: "the same" },
  "GET /store/carts/:id/cash": { who: "storefront", because: "the same" },
  "GET /store/carts/:id/discounts": { who: "storefront", because: "the same" },
  "POST /store/checkouts": {
    who: "storefront",
    because: "whoever holds a cart's id made its order",
  },
  "GET /store/checkouts/:token": link,
  "GET /store/checkouts/:token/transfer": link,
  "POST /store/checkouts/:token/transfer/cancel": link,
  "POST /hooks/bank/:feed": {
    who: "anyone",
    because: "banks' webhooks: each message is signed, or answered 401",
  },
  "POST /store/card-payments": {
    who: "storefront",
    because:
      "Stripe's id of a checkout is told to its buyer alone, and opens the order it paid for",
  },
  "POST /hooks/stripe": {
    who: "anyone",
    because: "Stripe has no log-in: each message is signed, and nothing else is believed",
  },
  "POST /store/checkouts/:token/cancel": link,
  "POST /store/checkouts/:token/refund-account": link,
  "POST /store/checkouts/:token/return": link,
  "POST /store/checkouts/:token/returns/:id/sent": link,
  "POST /store/checkouts/:token/complaints": link,
  "GET /store/checkouts/:token/complaints/:id": link,
  "POST /store/checkouts/:token/complaints/:id/entries": link,
  "POST /store/checkouts/:token/complaints/:id/pictures": link,
  "GET /store/checkouts/:token/complaints/:id/pictures/:picture_id": link,
  "POST /store/producer-invitations": {
    who: "storefront",
    because: "the link of the mail is the key; it tells its reader what it is an invitation to",
  },

  "POST /store/assistance-codes": {
    who: "storefront",
    because: "the code is the key: an officer got it two minutes ago, and it is good once",
  },

  "GET /store/customers/me/reviews": { who: "customer" },
  "POST /store/customers/me/reviews": {
    who: "customer",
    because: "the listing is public; whether it was bought, the customer's own orders say",
  },
  "DELETE /store/customers/me/reviews/:id": { who: "customer", ids: { id: "review" } },
  "POST /store/customers/me/reviews/:id/pictures": { who: "customer", ids: { id: "review" } },
  "GET /store/customers/me/reviews/:id/pictures/:picture_id": {
    who: "customer",
    ids: { id: "review", picture_id: "review-picture" },
  },
  "GET /store/customers/me/wishes": { who: "customer" },
  "POST /store/customers/me/wishes/:product_id": ownList,
  "DELETE /store/customers/me/wishes/:product_id": ownList,
  "GET /store/customers/me/follows": { who: "customer" },
  "POST /store/customers/me/follows/:producer_id": ownList,
  "DELETE /store/customers/me/follows/:producer_id": ownList,
  "GET /store/customers/me/notices": { who: "customer" },
  "POST /store/customers/me/notices/read": { who: "customer" },
  "POST /store/customers/me/notices/:id/read": { who: "customer", ids: { id: "notice" } },
  "GET /store/customers/me/notice-mails": { who: "customer" },
  "POST /store/customers/me/notice-mails": { who: "customer" },
  "GET /store/customers/me/export": { who: "customer" },
  "POST /store/customers/me/deletion": {
    who: "customer",
    because: "deletes the account of the token alone, whose password is asked again",
  },

  "POST /auth/password": {
    who: "anyone",
    because: "changes the password of the log-in of the token, which knows the old one",
  },
  "DELETE /auth/sessions": {
    who: "anyone",
    because: "ends the sessions of the log-in of the token alone",
  },
  "GET /health/live": {
    who: "anyone",
    because: "whoever restarts silent processes asks it; it tells that it answers",
  },
  "GET /health/ready": {
    who: "anyone",
    because: "load balancers ask it; it tells states and no reasons",
  },
}
