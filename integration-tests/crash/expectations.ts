import { setTimeout as pause } from "node:timers/promises"
import { isDeepStrictEqual } from "node:util"
import { theStripe } from "../builders/the-card-shop"
import { theRows } from "../builders/the-database"
import type { CartToComplete, WayToPay } from "./ways-to-pay"

/** What there is of a cart's order, in the database. */
interface Traces {
  attempts: number
  linked: number
  parts: number
  completed: boolean
  /** Orders of the whole market without parts, from before a moment: later ones may be under way. */
  half_orders: number
  /** Reserved units of the whole market without an order line, from before it. */
  stray_units: number
  payments: number
  captures: number
  /** Captures that Medusa's order knows of. */
  noted: number
  /** Parts whose money is there, or held, and which do not say so. */
  unsettled: number
}

/** By the database's clock. */
export async function databaseNow(): Promise<string> {
  const [row] = await theRows<{ now: string }>("select now()::text as now")
  return row!.now
}

async function traces(cartId: string, before: string): Promise<Traces> {
  const [row] = await theRows<Traces>(
    `select
       (select count(*)::int from completion_attempt where cart_id = cart.id) as attempts,
       (select count(*)::int from order_cart where cart_id = cart.id and deleted_at is null) as linked,
       (select count(*)::int from shop_order part join order_cart link on link.order_id = part.order_id
         where link.cart_id = cart.id) as parts,
       cart.completed_at is not null as completed,
       (select count(*)::int from "order" o where created_at < ?::timestamptz
         and not exists (select 1 from shop_order p where p.order_id = o.id)) as half_orders,
       (select coalesce(sum(quantity), 0)::int from reservation_item r
         where deleted_at is null and created_at < ?::timestamptz and not exists (select 1 from shop_order_line l where l.order_line_item_id = r.line_item_id)) as stray_units,
       (select count(*)::int from cart_payment_collection l join payment p using (payment_collection_id)
         where l.cart_id = cart.id) as payments,
       (select count(*)::int from cart_payment_collection l join payment p using (payment_collection_id)
         join capture on capture.payment_id = p.id where l.cart_id = cart.id) as captures,
       (select count(*)::int from order_transaction note join order_cart link on link.order_id = note.order_id
         where link.cart_id = cart.id and note.reference = 'capture' and note.deleted_at is null) as noted,
       (select count(*)::int from shop_order part join order_cart link on link.order_id = part.order_id
         left join transfer_request request on request.order_id = part.order_id
         where link.cart_id = cart.id and part.paid_at is null
           and (part.payment_method = 'card' or request.paid_at is not null)) as unsettled
     from cart where id = ?`,
    [before, before, cartId]
  )
  return row!
}

/** In words, for the table of what a kill leaves. */
export async function stateOf(cartId: string, before: string): Promise<string> {
  return Object.entries(await traces(cartId, before))
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ")
}

const isConsistent = (found: Traces) =>
  found.attempts === 0 &&
  found.half_orders === 0 &&
  found.unsettled === 0 &&
  found.stray_units === 0 &&
  found.linked === Number(found.parts > 0) &&
  found.completed === found.linked > 0

/**
 * Waits until nothing half done is left of a cart's completion.
 *
 * @param ready when the backend began to answer, by `performance.now()`
 * @returns how many milliseconds after that
 */
export async function repairedAfter(
  { id }: CartToComplete,
  name: string,
  { before, ready, within }: { before: string; ready: number; within: number }
): Promise<number> {
  while (performance.now() < ready + within && !isConsistent(await traces(id, before)))
    await pause(50)
  const after = Math.round(performance.now() - ready)
  const found = await traces(id, before)
  expect(isConsistent(found), `${name}: ${JSON.stringify(found)}`).toBe(true)
  return after
}

/** Until then subscribers have done what follows an answer. */
const FOLLOWED_WITHIN_MS = 5_000

/** One order with its parts, promised stock and one payment, and nothing beside it in the whole market. */
export async function expectWhole(
  { id }: CartToComplete,
  { payment }: WayToPay,
  producers: number,
  name: string,
  before: string
): Promise<void> {
  const whole: Traces = {
    attempts: 0,
    linked: 1,
    parts: producers,
    completed: true,
    half_orders: 0,
    stray_units: 0,
    payments: payment === "none" ? 0 : 1,
    captures: payment === "captured" ? 1 : 0,
    noted: payment === "captured" ? 1 : 0,
    unsettled: 0,
  }
  const end = performance.now() + FOLLOWED_WITHIN_MS
  while (performance.now() < end && !isDeepStrictEqual(await traces(id, before), whole)) {
    await pause(50)
  }
  expect(await traces(id, before), name).toEqual(whole)
  const [lines] = await theRows<{ missing: number }>(
    `select count(*)::int as missing from order_item item join order_cart link on link.order_id = item.order_id
     where link.cart_id = ? and not exists (
       select 1 from reservation_item r where r.line_item_id = item.item_id and r.deleted_at is null)`,
    [id]
  )
  expect(lines!.missing, `${name}: lines without stock`).toBe(0)
}

/** What is promised of every shelf is what was promised to somebody. */
export async function expectStockAddsUp(): Promise<void> {
  const [stock] = await theRows<{ wrong: number }>(
    `select count(*)::int as wrong from inventory_level level
     where level.deleted_at is null and level.reserved_quantity <> (
       select coalesce(sum(quantity), 0) from reservation_item item
       where item.deleted_at is null and item.inventory_item_id = level.inventory_item_id
         and item.location_id = level.location_id)`
  )
  expect(stock!.wrong, "stock").toBe(0)
}

/** At Stripe: each of these carts was captured once, in whole, and nothing is held of anybody. */
export function expectCapturedOnce(carts: readonly CartToComplete[]): void {
  const { vault, webhooks, intentOf, contractErrors } = theStripe()
  for (const { checkout, total } of carts) {
    if (!checkout) continue
    const { id, status, amount_received } = intentOf(checkout)
    const captures = webhooks.events.filter(
      ({ type, data }) =>
        type === "payment_intent.succeeded" && (data.object as { id: string }).id === id
    )
    expect({ status, amount_received, captures: captures.length }, checkout).toEqual({
      status: "succeeded",
      amount_received: total,
      captures: 1,
    })
  }
  const held = [...vault.intents.values()].filter(({ status }) => status === "requires_capture")
  expect(held, "holds without an order").toEqual([])
  expect(contractErrors).toEqual([])
}
