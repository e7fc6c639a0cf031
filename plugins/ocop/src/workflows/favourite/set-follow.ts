import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"

export interface SetFollowInput {
  /** From the session, never from what was sent. */
  customer_id: string
  producer_id: string
  followed: boolean
}

/**
 * One statement, safe to repeat. Only an open producer is followed anew; any can be let go. The customer's row is held
 * for the while, so that nothing is kept for an account that is being deleted.
 */
const setFollowStep = createStep(
  "set-follow",
  async ({ customer_id, producer_id, followed }: SetFollowInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (!followed) {
      await knex("followed_producer").where({ customer_id, producer_id }).delete()
      return new StepResponse(undefined)
    }
    const { rows } = await knex.raw<{ rows: { open: boolean }[] }>(
      `with account as (
         select id from customer where id = ? and deleted_at is null for key share
       ), open as (
         select id from producer where id = ? and status = 'approved' and deleted_at is null
       ), kept as (
         insert into followed_producer (id, customer_id, producer_id)
         select ?, account.id, open.id from account, open
         on conflict (customer_id, producer_id) where deleted_at is null do nothing
       )
       select exists (select 1 from account, open) as open`,
      [customer_id, producer_id, generateEntityId("", "follow")]
    )
    if (!rows[0]?.open) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `No producer ${producer_id} is open`,
        "ocop.producer_not_found"
      )
    }
    return new StepResponse(undefined)
  }
)

/** Follows a producer for a customer, or lets it go. Safe to repeat. */
export const setFollowWorkflow = createWorkflow("set-follow", (input: SetFollowInput) => {
  setFollowStep(input)
  return new WorkflowResponse(undefined)
})
