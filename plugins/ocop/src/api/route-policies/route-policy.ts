/** The least that a caller has to be. */
export type Caller =
  /** Nobody at all. */
  | "anyone"
  /** Whoever has a storefront's publishable key. */
  | "storefront"
  | "customer"
  /** A log-in of the portal that acts for no producer yet. */
  | "log-in"
  /** A member who may act, whatever the role. */
  | "member"
  | "owner"
  | "operator"

/** What an id in an address or a body can name, where somebody's own and somebody else's are told apart. */
export type Subject =
  | "basket"
  | "certificate-filing"
  | "certificate-filing-scan"
  | "certified-product"
  | "complaint"
  | "complaint-picture"
  | "customer-address"
  | "invitation"
  | "listing"
  | "listing-import"
  | "member"
  | "message"
  | "notice"
  | "order"
  | "picture"
  | "published-review"
  | "registration-document"
  | "return"
  | "review"
  | "review-picture"
  | "shop-order"
  | "shop-order-line"
  | "shop-order-parcel"
  | "variant"

/** Who may call a route, and what its ids name. */
export interface RoutePolicy {
  who: Caller
  /** The path's parameters that name somebody's own thing. A parameter that is not here is no secret. */
  ids?: Readonly<Record<string, Subject>>
  /**
   * For members and owners whose producer is suspended: true lets them, a code is how they are refused.
   * Reading always works; everything else is refused with `ocop.producer_suspended`.
   */
  while_suspended?: true | string
  /** Why it is safe in these hands, where that is not obvious. */
  because?: string
}

/** Routes by method and path, "POST /producer/listings/:id/offer". */
export type RoutePolicies = Readonly<Record<string, RoutePolicy>>
