import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusals } from "@ocop/rules"
import { readWholeCart } from "../cart/read-whole-cart"
import { refuse } from "../steps/refuse"
import { discountsHold, isDiscounted } from "./discounts-now"

interface DiscountedCart {
  id: string
  email?: string | null
  items?: { adjustments?: unknown[] | null }[] | null
  shipping_methods?: { adjustments?: unknown[] | null }[] | null
}

/**
 * Stops unless a cart's discounts are those of this moment, and whoever gets one that is for so many orders of each
 * customer can be told from others.
 *
 * @throws MedusaError "ocop.discount_changed", "ocop.discount_needs_email"
 */
export async function assertDiscountsHold(
  container: MedusaContainer,
  { id, email, items, shipping_methods }: DiscountedCart
): Promise<void> {
  const lines = [...(items ?? []), ...(shipping_methods ?? [])]
  if (!lines.some(({ adjustments }) => adjustments?.length)) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cart = await readWholeCart(knex, id)
  if (isDiscounted(cart) && !(await discountsHold(container, cart))) {
    refuse(refusals.discountChanged())
  }
  if (email) return
  const codes = lines.flatMap(({ adjustments }) =>
    (adjustments ?? []).map((adjustment) => (adjustment as { code?: string }).code ?? "")
  )
  const counting = await knex("promotion")
    .join("promotion_campaign_budget as budget", "budget.campaign_id", "promotion.campaign_id")
    .whereIn("promotion.code", codes)
    .where("budget.type", "use_by_attribute")
    .whereNull("budget.deleted_at")
    .first<{ code: string } | undefined>("promotion.code")
  if (counting) refuse(refusals.discountNeedsEmail(counting.code))
}
