import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { CHOSEN_NOTICE_KINDS, type NoticeKind } from "@ocop/rules"

export interface ChooseNoticeMailsInput {
  /** From the session, never from what was sent. */
  customer_id: string
  /** All that are to be mailed. */
  kinds: readonly string[]
}

/**
 * One transaction; safe to repeat. The customer's row is held for the while, so that nothing is kept for an account
 * that is being deleted.
 */
const chooseNoticeMailsStep = createStep(
  "choose-notice-mails",
  async ({ customer_id, kinds }: ChooseNoticeMailsInput, { container }) => {
    const unknown = kinds.find((kind) => !CHOSEN_NOTICE_KINDS.includes(kind as NoticeKind))
    if (unknown !== undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Mails of "${unknown}" cannot be chosen. GET the same address lists what can.`,
        "ocop.notice_kind_unknown"
      )
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const account = trx("customer").where({ id: customer_id, deleted_at: null })
      if (!(await account.forKeyShare().first("id"))) return
      await trx("shopper_notice_mail")
        .insert(
          CHOSEN_NOTICE_KINDS.map((kind) => ({
            id: generateEntityId(undefined, "snotm"),
            customer_id,
            kind,
            mailed: kinds.includes(kind),
          }))
        )
        .onConflict(trx.raw("(customer_id, kind) where deleted_at is null"))
        .merge(["mailed"])
    })
    return new StepResponse(undefined)
  }
)

/** Says of which kinds of news a customer wants mails (SPEC NT2). */
export const chooseNoticeMailsWorkflow = createWorkflow(
  "choose-notice-mails",
  (input: ChooseNoticeMailsInput) => {
    chooseNoticeMailsStep(input)
    return new WorkflowResponse(undefined)
  }
)
