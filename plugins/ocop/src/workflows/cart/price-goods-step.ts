import { ContainerRegistrationKeys, deepEqualObj, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusals } from "@ocop/rules"
import { assertSellable } from "../sale/assert-sellable"
import { assertWholeQuantity } from "../sale/assert-variants-sellable"
import { assertInStock } from "./assert-in-stock"
import { goodsPrices } from "./goods-prices"
import { lineOfGoods } from "./line-of-goods"
import { readGoods } from "./read-goods"
import type { Row, WholeCart } from "./read-whole-cart"

/** As `POST /store/carts/:id/line-items` takes it. */
export interface PutIntoCartInput {
  cart_id: string
  item: { variant_id: string; quantity: number; metadata?: Row | null }
}

/**
 * Goods on their way into a cart as a line of it: may they be sold today, are there as many, what do they cost? Asked for
 * all that the cart will hold of them, as Medusa does, because tiers and stock count that.
 *
 * @throws MedusaError NOT_FOUND for an unknown variant, else with the refusal's code
 */
export const priceGoodsStep = createStep(
  "price-goods",
  async ({ cart, item }: { cart: WholeCart; item: PutIntoCartInput["item"] }, { container }) => {
    assertWholeQuantity(item.quantity)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const [goods] = await readGoods(knex, [item.variant_id], cart.sales_channel_id)
    if (!goods) {
      const { code, message } = refusals.listingNotFound(`with the variant ${item.variant_id}`)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
    }
    await assertSellable(container, [goods.product_id])
    const quantity = item.quantity + quantityOfSame(cart, item)
    assertInStock(goods, quantity, cart.sales_channel_id)
    const prices = await goodsPrices(container, cart, [{ id: goods.id, quantity, goods }])
    const line = lineOfGoods(goods, prices[goods.id])
    const { metadata, quantity: added } = item
    return new StepResponse([
      { ...line, cart_id: cart.id, quantity: added, metadata: metadata ?? {} },
    ])
  }
)

/** What Medusa will add the quantity to: a line of the same goods, told apart by nothing. */
function quantityOfSame({ items }: WholeCart, { variant_id, metadata }: PutIntoCartInput["item"]) {
  const same = items.find(
    (line) =>
      line.variant_id === variant_id &&
      !line.is_custom_price &&
      deepEqualObj(line.metadata ?? {}, metadata ?? {})
  )
  return same?.quantity ?? 0
}
