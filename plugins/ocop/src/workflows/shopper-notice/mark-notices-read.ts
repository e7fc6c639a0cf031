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
  /** All there are; one; or one and those before it, by which nobody else's and none that came since is meant. */
  read: "all" | { only: string } | { up_to: string }
}

/** Its only writing step: what was read stays read since then. */
const markNoticesReadStep = createStep(
  "mark-notices-read",
  async ({ customer_id, read }: MarkNoticesReadInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const mine = () => knex("shopper_notice").where({ customer_id, deleted_at: null })
    if (read !== "all" && "only" in read) {
      const found = await mine()
        .where({ id: read.only })
        .update({ read_at: knex.raw("coalesce(read_at, now())") })
      if (!found) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Notice ${read.only} was not found`,
          "ocop.notice_not_found"
        )
      }
      return new StepResponse(undefined)
    }
    const unread = mine().whereNull("read_at")
    if (read !== "all") {
      const newest = mine().where({ id: read.up_to }).select("created_at", "id")
      unread.whereRaw("(created_at, id) <= ?", [newest])
    }
    await unread.update({ read_at: knex.fn.now() })
    return new StepResponse(undefined)
  }
)

/** Marks a customer's notice, or several of them, as read. Safe to repeat. */
export const markNoticesReadWorkflow = createWorkflow(
  "mark-notices-read",
  (input: MarkNoticesReadInput) => {
    markNoticesReadStep(input)
    return new WorkflowResponse(undefined)
  }
)
