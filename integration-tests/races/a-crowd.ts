import type { BackendProcess } from "../processes/backend-process"
import { cloneCarts } from "./clone-carts"
import { completeAll } from "./complete-all"

/** Buyers whose carts are alike. Who lost a race has a cart still, and runs in the next one with it. */
export interface Crowd {
  /** Of the cart that all are copies of; nobody completes it. */
  cart_id: string
  losers: string[]
}

export const aCrowd = ({ id }: { id: string }): Crowd => ({ cart_id: id, losers: [] })

/**
 * So many of a crowd complete their carts at the same moment. New copies are in the place of those that are orders.
 *
 * @returns how many have an order of their own
 */
export async function race(
  crowd: Crowd,
  buyers: number,
  backends: readonly BackendProcess[]
): Promise<number> {
  const copies = await cloneCarts(crowd.cart_id, buyers - crowd.losers.length)
  const answers = await completeAll([...crowd.losers, ...copies], backends)
  crowd.losers = answers.flatMap(({ order_id, cart_id }) => (order_id ? [] : [cart_id]))
  return new Set(answers.flatMap(({ order_id }) => order_id ?? [])).size
}
