import type { RoutePolicies, RoutePolicy, Subject } from "./route-policy"

const member = (id?: Subject): RoutePolicy => ({ who: "member", ...(id ? { ids: { id } } : {}) })
const owner = (id?: Subject): RoutePolicy => ({ ...member(id), who: "owner" })
/** A suspended producer's members finish what was begun. */
const finishing = (id?: Subject): RoutePolicy => ({ ...member(id), while_suspended: true })
/** A registration that was decided is closed to its owner, suspended or not. */
const registering = (id?: Subject): RoutePolicy => ({
  ...owner(id),
  while_suspended: "ocop.registration_locked",
})
const logIn: RoutePolicy = {
  who: "log-in",
  because: "it makes a producer's member of whoever asks",
}

/** Every route of the producers' portal. Nothing below /producer is answered that is not here. */
export const PRODUCER_ROUTES: RoutePolicies = {
  "GET /producer/me": member(),
  "GET /producer/dashboard": member(),

  "POST /producer/registrations": logIn,
  "GET /producer/registration": owner(),
  "POST /producer/registration/producer": registering(),
  "POST /producer/registration/identity": registering(),
  "POST /producer/registration/place": registering(),
  "POST /producer/registration/contact": registering(),
  "POST /producer/registration/bank": registering(),
  "POST /producer/registration/consent": registering(),
  "POST /producer/registration/submit": registering(),
  "POST /producer/registration/documents": registering(),
  "GET /producer/registration/documents/:id": owner("registration-document"),
  "DELETE /producer/registration/documents/:id": registering("registration-document"),
  "GET /producer/claimable": owner(),
  "POST /producer/claim": owner(),
  "DELETE /producer/claim": owner(),

  "GET /producer/listings": member(),
  "POST /producer/listings": member(),
  "GET /producer/listings/:id": member("listing"),
  "DELETE /producer/listings/:id": member("listing"),
  "POST /producer/listings/:id/wording": member("listing"),
  "POST /producer/listings/:id/offer": member("listing"),
  "POST /producer/listings/:id/submit": member("listing"),
  "POST /producer/listings/:id/withdraw": member("listing"),
  "POST /producer/listings/:id/restore": member("listing"),
  "POST /producer/pictures": member(),
  "GET /producer/listings/export": member(),
  // A preview: it changes no listing.
  "POST /producer/listings/import": finishing(),
  "GET /producer/listings/import/:id": member("listing-import"),
  "POST /producer/listings/import/:id/confirm": member("listing-import"),
  "GET /producer/listings/import/:id/report": member("listing-import"),

  "GET /producer/certificates": member(),
  "GET /producer/certified-products": member(),
  "GET /producer/certificate-filings": member(),
  "POST /producer/certificate-filings": member(),
  "GET /producer/certificate-filings/:id": member("certificate-filing"),
  "POST /producer/certificate-filings/:id/withdraw": member("certificate-filing"),
  "POST /producer/certificate-filings/:id/scans": member("certificate-filing"),
  "GET /producer/certificate-filings/:id/scans/:scan_id": {
    who: "member",
    ids: { id: "certificate-filing", scan_id: "certificate-filing-scan" },
  },

  "GET /producer/shop-orders": member(),
  "GET /producer/shop-orders/:id": member("shop-order"),
  "GET /producer/shop-orders/:id/slip": member("shop-order"),
  "POST /producer/shop-orders/:id/accept": finishing("shop-order"),
  "POST /producer/shop-orders/:id/decline": finishing("shop-order"),
  "POST /producer/shop-orders/:id/pack": finishing("shop-order"),
  "POST /producer/shop-orders/:id/ship": finishing("shop-order"),
  "POST /producer/shop-orders/:id/deliver": finishing("shop-order"),
  "POST /producer/shop-orders/:id/return": finishing("shop-order"),
  "POST /producer/shop-orders/:id/cancel-lines": finishing("shop-order"),
  "GET /producer/returns": member(),
  "POST /producer/returns/:id/accept": finishing("return"),
  "POST /producer/returns/:id/refuse": finishing("return"),
  "POST /producer/returns/:id/received": finishing("return"),
  "POST /producer/returns/:id/refund": finishing("return"),
  "GET /producer/complaints": member(),
  "GET /producer/complaints/:id": member("complaint"),
  "POST /producer/complaints/:id/entries": finishing("complaint"),
  "GET /producer/complaints/:id/pictures/:picture_id": {
    who: "member",
    ids: { id: "complaint", picture_id: "complaint-picture" },
  },

  "GET /producer/reviews": member(),
  "POST /producer/reviews/:id/reply": finishing("published-review"),

  "GET /producer/baskets": member(),
  "POST /producer/baskets/:id/answer": member("basket"),

  "GET /producer/statement": member(),
  "GET /producer/statement/file": member(),

  "GET /producer/holiday": member(),
  "POST /producer/holiday": finishing(),
  "GET /producer/delivery": member(),
  "POST /producer/delivery": finishing(),
  "GET /producer/messages": member(),
  "POST /producer/messages/read": finishing(),

  "GET /producer/team": owner(),
  "POST /producer/team/invitations": owner(),
  "POST /producer/team/invitations/:id/resend": owner("invitation"),
  "POST /producer/team/invitations/:id/withdraw": owner("invitation"),
  "POST /producer/team/members/:id/remove": owner("member"),
  "POST /producer/team/members/:id/suspend": owner("member"),
  "POST /producer/team/members/:id/reinstate": owner("member"),
  "POST /producer/team/members/:id/role": owner("member"),
  "GET /producer/activity": owner(),
  "GET /producer/assistance": member(),
  "POST /producer/assistance": owner(),
  "DELETE /producer/assistance": { ...owner(), while_suspended: true },
  "POST /producer/assistance/end": finishing(),
  "POST /producer/invitations/accept": logIn,
}
