import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardPayment } from "@ocop/payment-stripe-checkout"
import { dong, type CardFacts, type CardState } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"

/** What decides about a payment, and where its effects go. */
export interface CardCase {
  facts: CardFacts
  cart_id: string | null
  order_id: string | null
  /** Medusa's payment; null until it is authorised. */
  payment_id: string | null
}

interface Row {
  amount: string
  is_current: boolean
  cart_id: string | null
  order_id: string | null
  order_status: string | null
  payment_id: string | null
  is_captured: boolean
  parts: number
  given_up: number
  unpaid: number
}

const STATES: Partial<Record<CardPayment["status"], CardState>> = {
  requires_capture: "held",
  succeeded: "taken",
  canceled: "gone",
}

/** What the shop knows of the payment session that an intent was made for, in one statement. */
export async function readCardCase(
  container: MedusaContainer,
  payment: CardPayment
): Promise<CardCase> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { session: payment.session_id })
  const row = rows[0]
  const now = container.resolve(CLOCK_MODULE).now()
  return {
    facts: {
      state: STATES[payment.status] ?? "waiting",
      amount: payment.amount,
      received: payment.received,
      currency: payment.currency,
      minutes_held: Math.floor((now.getTime() - payment.held_since.getTime()) / 60_000),
      session:
        row && (row.order_id || row.is_current) ? { amount: dong(Number(row.amount)) } : null,
      order: row?.order_id
        ? {
            over: row.parts > 0 && row.given_up === row.parts,
            cancelled: row.order_status === "canceled",
            captured: row.is_captured,
            paid: row.parts > 0 && row.unpaid === 0,
          }
        : null,
    },
    cart_id: row?.cart_id ?? null,
    order_id: row?.order_id ?? null,
    payment_id: row?.payment_id ?? null,
  }
}

const SQL = `
select session.amount,
       session.deleted_at is null and session.amount = collection.amount as is_current,
       cart_link.cart_id,
       order_cart.order_id,
       "order".status as order_status,
       payment.id as payment_id,
       payment.captured_at is not null as is_captured,
       coalesce(part.parts, 0)::int as parts,
       coalesce(part.given_up, 0)::int as given_up,
       coalesce(part.unpaid, 0)::int as unpaid
from payment_session session
join payment_collection collection on collection.id = session.payment_collection_id
left join cart_payment_collection cart_link
  on cart_link.payment_collection_id = collection.id and cart_link.deleted_at is null
left join order_payment_collection order_link
  on order_link.payment_collection_id = collection.id and order_link.deleted_at is null
left join order_cart on order_cart.order_id = order_link.order_id and order_cart.deleted_at is null
left join "order" on "order".id = order_cart.order_id
left join payment on payment.payment_session_id = session.id and payment.deleted_at is null
left join lateral (
  select count(*) as parts,
         count(*) filter (where status in ('declined', 'cancelled')) as given_up,
         count(*) filter (where paid_at is null) as unpaid
  from shop_order where shop_order.order_id = order_cart.order_id and shop_order.deleted_at is null
) part on true
where session.id = :session`
