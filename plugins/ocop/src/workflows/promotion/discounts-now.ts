import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { discountsDiffer, type StandingDiscount } from "@ocop/rules"
import type { WholeCart } from "../cart/read-whole-cart"
import type { ComputedAction } from "./whole-dong-promotions"

interface Adjustment {
  code: string | null
  amount: unknown
}

/** Whether promotions have anything to do with a cart as it stands. */
export function isDiscounted(cart: WholeCart): boolean {
  return cart.promotions.length > 0 || standingDiscounts(cart).length > 0
}

/**
 * Whether each line of a cart has what promotions take off it at this moment: stars lapse, campaigns end, and others
 * use codes up while a cart stands.
 */
export async function discountsHold(container: MedusaContainer, cart: WholeCart): Promise<boolean> {
  const actions = (await container.resolve(Modules.PROMOTION).computeActions(
    cart.promotions.map(({ code }) => code),
    cart as never
  )) as ComputedAction[]
  const now = actions.flatMap(({ code, amount, item_id, shipping_method_id }) =>
    amount === undefined
      ? []
      : [{ code, target: item_id ?? shipping_method_id ?? "", amount: Number(amount) }]
  )
  return !discountsDiffer(standingDiscounts(cart), now)
}

function standingDiscounts({ items, shipping_methods }: WholeCart): StandingDiscount[] {
  return [...items, ...shipping_methods].flatMap(({ id, adjustments }) =>
    (adjustments as unknown as Adjustment[]).map(({ code, amount }) => ({
      code: code ?? "",
      target: id,
      amount: Number(amount),
    }))
  )
}
