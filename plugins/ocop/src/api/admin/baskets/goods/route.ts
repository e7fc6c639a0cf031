import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BasketGoodsQuery } from "@ocop/contract"
import { findBasketGoods } from "../../../../workflows/basket/basket-goods-choice"

/** `GET /admin/baskets/goods`: what can be put into a basket, by words of its name. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = req.validatedQuery as BasketGoodsQuery
  res.json(await findBasketGoods(req.scope, q))
}
