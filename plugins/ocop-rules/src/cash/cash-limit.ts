import { dong, type Dong } from "../money.js"

/** Days for which a parcel that nobody took is held against its phone number. */
export const REFUSED_PARCEL_DAYS = 90

/** How far cash on delivery is offered; an operator may change it. */
export interface CashLimit {
  /** The most that one order may cost, shipping included. */
  readonly order_max: Dong
  /** The most that one producer's part may cost: what one courier collects at one door. Null is no limit. */
  readonly part_max: Dong | null
  /** Orders of one phone number that are not paid yet; with so many, a further one is refused. */
  readonly open_orders_max: number
  /** Parcels of one phone number that came back within `REFUSED_PARCEL_DAYS`; with so many, no cash. */
  readonly refused_parcels_max: number
  /** Products that are made or cut for one buyer, and are paid for before. */
  readonly prepaid_product_ids: readonly string[]
}

/** What holds until an operator says otherwise. */
export const DEFAULT_CASH_LIMIT: CashLimit = {
  order_max: dong(5_000_000),
  part_max: null,
  open_orders_max: 5,
  refused_parcels_max: 2,
  prepaid_product_ids: [],
}
