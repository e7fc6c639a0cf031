import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cashRefusalOf,
  dong,
  parseVietnamesePhone,
  PAYMENT_PROVIDERS,
  type Refusal,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { cartParcels } from "../checkout/cart-parcels"
import { readCashLimit } from "./cash-limit"
import { readCashPhone } from "./cash-phone"

/** What decides whether a cart may be paid in cash. */
export interface CashableCart {
  id: string
  /** In whole đồng. */
  total: unknown
  items?: readonly { product_id?: string | null }[] | null
  shipping_address?: { phone?: string | null } | null
}

/**
 * Why a cart may not be paid in cash, or null. Asked by the list of ways to pay, as early as the cart is, and
 * again before it becomes an order; two statements.
 *
 * @throws RangeError for a total that is no whole đồng
 */
export async function cashRefusal(
  container: MedusaContainer,
  cart: CashableCart
): Promise<Refusal | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const limit = await readCashLimit(knex)
  const bought = {
    total: dong(Number(cart.total)),
    product_ids: (cart.items ?? []).map(({ product_id }) => product_id ?? ""),
    parts: limit.part_max === null ? [] : await partsOf(container, cart.id),
  }
  const refusal = cashRefusalOf(bought, null, limit)
  const phone = parseVietnamesePhone(cart.shipping_address?.phone ?? "")
  if (refusal || !phone) return refusal
  const now = container.resolve(CLOCK_MODULE).now()
  return cashRefusalOf(bought, await readCashPhone(knex, phone, now), limit)
}

async function partsOf(container: MedusaContainer, cartId: string) {
  const { parcels } = await cartParcels(container, cartId)
  return parcels.map(({ items_total, options, selected_option_id }) =>
    dong(items_total + (options.find(({ id }) => id === selected_option_id)?.price ?? 0))
  )
}

/** True for a cart of which a payment in cash was begun. */
export function isPaidInCash(
  sessions: readonly { provider_id?: string | null }[] | null | undefined
): boolean {
  return (sessions ?? []).some(({ provider_id }) => provider_id === PAYMENT_PROVIDERS.cod)
}
