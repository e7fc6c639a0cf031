import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertifiedProductsQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { presentChoice } from "../../../workflows/producer-certificates/present-entry"
import { registerEntries } from "../../../workflows/producer-certificates/register-entries"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/certified-products`: register entries that a listing of this producer may name. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { q } = req.validatedQuery as CertifiedProductsQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const entries = await registerEntries(knex, req.producer_session.producer_id, q)
  res.json({ certified_products: entries.map((entry) => presentChoice(entry, today)) })
}
