import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusals, wholeBaskets } from "@ocop/rules"
import type { CompletableCart } from "../checkout/completable-cart"
import { refuse } from "../steps/refuse"
import { basketsNow } from "./basket-goods"
import { basketOfLine } from "./basket-mark"
import { baskets } from "./basket-row"

/**
 * Stops unless each basket of a cart is whole, priced as it is today, and on sale at this moment. Costs nothing for
 * carts without baskets. Stock is Medusa's: it promises each line or none.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.basket_not_on_sale`, `ocop.basket_changed`
 */
export async function assertBasketsWhole(
  container: MedusaContainer,
  { items }: Pick<CompletableCart, "items">
): Promise<void> {
  const marked = (items ?? []).flatMap((line) => {
    const mark = basketOfLine(line)
    return mark ? [{ ...line, mark }] : []
  })
  if (!marked.length) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = [...new Set(marked.map(({ mark }) => mark.id))]
  const now = await basketsNow(container, await baskets(knex).whereIn("id", ids), null)
  for (const id of ids) {
    const basket = now.find((one) => one.id === id)
    if (!basket) refuse(refusals.basketNotOnSale("it is not there any more"))
    if (basket.refusal) refuse(basket.refusal)
    const lines = marked
      .filter(({ mark }) => mark.id === id)
      .map(({ variant_id, quantity, unit_price }) => ({
        variant_id: variant_id ?? "",
        quantity: Number(quantity),
        unit_price: Number(unit_price),
      }))
    if (wholeBaskets(basket.parts, lines) === null) refuse(refusals.basketChanged(id))
  }
}
