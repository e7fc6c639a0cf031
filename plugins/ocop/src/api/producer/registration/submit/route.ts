import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRegistration } from "../../../../workflows/registration/read-registration"
import { submitRegistrationWorkflow } from "../../../../workflows/registration/submit-registration"
import type { ProducerRequest } from "../../producer-session"

/** `POST /producer/registration/submit`: for review; refused with what is missing. Safe to repeat. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  await submitRegistrationWorkflow(req.scope).run({ input: { producer_id, member_id } })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ registration: await readRegistration(knex, producer_id) })
}
