import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SetDeliveryServiceBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readServices } from "../../../workflows/delivery/read-services"
import { setDeliveryServiceWorkflow } from "../../../workflows/delivery/set-delivery-service"

/** `GET /admin/delivery-services`: ways to deliver with all their price lists, those to come among them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({
    services: await readServices(knex),
    today: req.scope.resolve(CLOCK_MODULE).today(),
  })
}

/** `POST /admin/delivery-services`: adds or changes one by its code. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetDeliveryServiceBody>,
  res: MedusaResponse
): Promise<void> {
  const input = { actor_id: req.auth_context.actor_id, wish: req.validatedBody }
  await setDeliveryServiceWorkflow(req.scope).run({ input })
  await GET(req, res)
}
