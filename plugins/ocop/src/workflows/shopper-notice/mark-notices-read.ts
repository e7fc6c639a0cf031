import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"

export interface MarkNoticesReadInput {
  /** From the session, never from what was sent. */
  customer_id: string
  /** One notice; null for all there are. */
  notice_id: string | null
}

/** Its only writing step: what was read stays read since then. */
const markNoticesReadStep = createStep(
  "mark-notices-read",
  async ({ customer_id, notice_id }: MarkNoticesReadInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const mine = knex("shopper_notice").where({ customer_id, deleted_at: null })
    if (notice_id === null) {
      await mine.whereNull("read_at").update({ read_at: knex.fn.now() })
      return new StepResponse(undefined)
    }
    const read = await mine
      .where({ id: notice_id })
      .update({ read_at: knex.raw("coalesce(read_at, now())") })
    if (!read) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Notice ${notice_id} was not found`,
        "ocop.notice_not_found"
      )
    }
    return new StepResponse(undefined)
  }
)

/** Marks a customer's notice, or all of them, as read. Safe to repeat. */
export const markNoticesReadWorkflow = createWorkflow(
  "mark-notices-read",
  (input: MarkNoticesReadInput) => {
    markNoticesReadStep(input)
    return new WorkflowResponse(undefined)
  }
)
