import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { DecideClaimInput } from "./claim-decision"
import { confirmClaim } from "./confirm-claim"
import { refuseClaim } from "./refuse-claim"

/** Its only writing step: what it writes is there whole or not at all. */
const decideClaimStep = createStep(
  "decide-claim",
  async (input: DecideClaimInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const decide = input.confirm ? confirmClaim : refuseClaim
    return new StepResponse(await knex.transaction((trx) => decide(trx, input)))
  }
)

/** Confirms or refuses a claim. Asked again, it changes nothing and answers the same. */
export const decideClaimWorkflow = createWorkflow("decide-claim", (input: DecideClaimInput) => {
  const claim = decideClaimStep(input)
  emitEventStep({
    eventName: "producer.changed",
    data: transform({ claim }, ({ claim }) => ({ id: claim.record_id })),
  })
  return new WorkflowResponse(claim)
})
