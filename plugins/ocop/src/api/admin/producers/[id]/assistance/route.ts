import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { readAssistance } from "../../../../../workflows/assistance/read-assistance"
import { producerNotFound } from "../../../../../workflows/producer/producer-not-found"

/** `GET /admin/producers/:id/assistance`: whether officers may act for it, and who did. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  const { id = "" } = req.params
  if (!(await knex("producer").where({ id, deleted_at: null }).first("id"))) {
    throw producerNotFound(id)
  }
  res.json(await readAssistance(knex, id, now))
}
