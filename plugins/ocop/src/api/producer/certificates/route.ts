import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../modules/clock"
import { presentEntry } from "../../../workflows/producer-certificates/present-entry"
import { registerEntries } from "../../../workflows/producer-certificates/register-entries"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/certificates`: what the register says of this producer's products today. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const entries = await registerEntries(knex, req.producer_session.producer_id)
  res.json({ products: entries.map((entry) => presentEntry(entry, today)), checked_on: today })
}
