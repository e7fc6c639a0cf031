import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { SetCashLimitBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { readCashLimit } from "./cash-limit"

export interface SetCashLimitInput {
  limit: SetCashLimitBody
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const setCashLimitStep = createStep(
  "set-cash-limit",
  async ({ limit, actor }: SetCashLimitInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = generateEntityId(undefined, "cashlim")
    await knex.transaction(async (trx) => {
      // One after the other, so that each entry in the log says what it changed.
      await trx.raw("lock table cash_limit in share row exclusive mode")
      const before = await readCashLimit(trx)
      const { prepaid_product_ids, ...amounts } = limit
      await trx("cash_limit").insert({
        id,
        ...amounts,
        prepaid_product_ids: JSON.stringify(prepaid_product_ids),
        set_by: actor,
        created_at: trx.raw("clock_timestamp()"),
      })
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: actor,
          producer_id: null,
          action: "cash_limit.set",
          subject_type: "cash_limit",
          subject_id: id,
          before: { ...before },
          after: { ...limit },
        },
      ])
    })
    return new StepResponse({ id })
  }
)

/** An operator says how far cash on delivery is offered, from now on; orders that are placed keep theirs. */
export const setCashLimitWorkflow = createWorkflow(
  "set-cash-limit",
  (input: SetCashLimitInput) => new WorkflowResponse(setCashLimitStep(input))
)
