import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerShopOrdersQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { readProducerShopOrders } from "../../../workflows/shop-order/read-producer-shop-orders"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/shop-orders`: a tab of the producer's orders, newest first, and how many are in each tab. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof ProducerShopOrdersQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const { producer_id } = req.producer_session
  res.json(
    await readProducerShopOrders(
      knex,
      producer_id,
      query,
      (code) => places.province(code)?.name ?? code
    )
  )
}
