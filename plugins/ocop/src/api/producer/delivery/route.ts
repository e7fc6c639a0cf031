import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SetDeliveryBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readDeliverySettings } from "../../../workflows/delivery/read-delivery-settings"
import { setDeliveryWorkflow } from "../../../workflows/delivery/set-delivery"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/delivery`: where it sends, what travels free, and what its goods need on their way. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json(await readDeliverySettings(knex, req.producer_session.producer_id, today))
}

/** `POST /producer/delivery`: changes them; every member may. */
export async function POST(
  req: ProducerRequest<SetDeliveryBody>,
  res: MedusaResponse
): Promise<void> {
  const input = { actor: req.producer_session, wish: req.validatedBody }
  await setDeliveryWorkflow(req.scope).run({ input })
  await GET(req, res)
}
