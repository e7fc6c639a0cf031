import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BasketMark, SetBasketBody } from "@ocop/contract"
import { basketLines, refusals } from "@ocop/rules"
import { lineOfGoods } from "../cart/line-of-goods"
import type { WholeCart } from "../cart/read-whole-cart"
import { refuse } from "../steps/refuse"
import { basketsNow, pricesSingly, type BasketNow } from "./basket-goods"
import { BASKET_KEY, basketOfLine } from "./basket-mark"
import { basketNotFound } from "./basket-problems"
import { baskets } from "./basket-row"

export interface LinesOfBasketsInput extends SetBasketBody {
  cart: WholeCart
}

/**
 * What is to be done to a cart's lines so that it holds exactly so many of a basket: lines that are right already keep
 * their ids. Without any wanted its lines go, whatever became of the basket.
 *
 * @throws MedusaError NOT_FOUND `ocop.basket_not_found`; NOT_ALLOWED `ocop.basket_not_on_sale`, `ocop.basket_short`
 */
export const linesOfBasketsStep = createStep(
  "lines-of-baskets",
  async ({ cart, basket_id, count }: LinesOfBasketsInput, { container }) => {
    const held = cart.items.filter((line) => basketOfLine(line)?.id === basket_id)
    if (count === 0) {
      return new StepResponse({
        create: [],
        update: [],
        remove: held.map(({ id }) => id),
      })
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const rows = await baskets(knex).where({ id: basket_id }).whereNotNull("published_at")
    const [basket] = await basketsNow(container, rows, cart.sales_channel_id)
    if (!basket) throw basketNotFound(basket_id)
    assertBasketsFree(basket, count)

    const goods = new Map(basket.parts.map((part) => [part.variant_id, part.goods!]))
    const prices = await pricesSingly(container, [...goods.values()])
    const wanted = basketLines(basket.parts, count).map(({ units, ...line }) => ({
      ...line,
      mark: markOf(basket, units),
      line: held.find(
        (one) =>
          one.variant_id === line.variant_id &&
          Number(one.unit_price) === line.unit_price &&
          basketOfLine(one)?.units === units
      ),
    }))
    const kept = new Set(wanted.map(({ line }) => line?.id))
    return new StepResponse({
      remove: held.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
      update: wanted.flatMap(({ line, quantity, mark }) =>
        line ? [{ selector: { id: line.id }, data: { quantity, metadata: mark } }] : []
      ),
      create: wanted
        .filter(({ line }) => !line)
        .map(({ variant_id, quantity, unit_price, mark }) => ({
          ...lineOfGoods(
            goods.get(variant_id)!,
            prices.get(goods.get(variant_id)!.price_set_id ?? "")
          ),
          cart_id: cart.id,
          quantity,
          unit_price,
          compare_at_unit_price: null,
          is_tax_inclusive: true,
          is_custom_price: true,
          // The price of a basket is its discount: promotions take nothing off its goods (DECISIONS.md).
          is_discountable: false,
          metadata: mark,
        })),
    })
  }
)

/** @throws MedusaError NOT_ALLOWED `ocop.basket_not_on_sale`, `ocop.basket_short` */
function assertBasketsFree({ refusal, available }: BasketNow, count: number): void {
  if (refusal) refuse(refusal)
  if (available !== null && available < count) refuse(refusals.basketShort(count, available))
}

function markOf(basket: BasketNow, units: number): Record<typeof BASKET_KEY, BasketMark> {
  const { id, handle, title, title_en, price } = basket
  return { [BASKET_KEY]: { id, handle, title, title_en, price, units } }
}
