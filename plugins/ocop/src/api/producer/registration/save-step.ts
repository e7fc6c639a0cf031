import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RegistrationDraft } from "@ocop/contract"
import { readRegistration } from "../../../workflows/registration/read-registration"
import { saveRegistrationStepWorkflow } from "../../../workflows/registration/save-registration-step"
import type { ProducerRequest } from "../producer-session"

/** The handler of `POST /producer/registration/<step>`: saves what is filled in, answers the whole. */
export function saveStep<Step extends keyof RegistrationDraft>(step: Step) {
  return async (
    req: ProducerRequest<RegistrationDraft[Step]>,
    res: MedusaResponse
  ): Promise<void> => {
    const { producer_id, member_id } = req.producer_session
    await saveRegistrationStepWorkflow(req.scope).run({
      input: { producer_id, member_id, step, draft: req.validatedBody },
    })
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    res.json({ registration: await readRegistration(knex, producer_id) })
  }
}
