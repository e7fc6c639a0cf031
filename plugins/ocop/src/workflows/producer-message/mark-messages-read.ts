import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ProducerSession } from "../../modules/producer/member-session"

export interface MarkMessagesReadInput {
  actor: ProducerSession
  /** The newest that was seen. */
  message_id: string
}

/** Its only writing step: one statement, which never makes what was read unread again. */
const markMessagesReadStep = createStep(
  "mark-messages-read",
  async ({ actor, message_id }: MarkMessagesReadInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      `update producer_member member
      set messages_read_at = greatest(coalesce(member.messages_read_at, message.created_at), message.created_at)
      from producer_message message
      where member.id = ? and message.id = ? and message.producer_id = ?
        and member.producer_id = message.producer_id and message.deleted_at is null
      returning member.id`,
      [actor.member_id, message_id, actor.producer_id]
    )
    if (!rows.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Message ${message_id} was not found`,
        "ocop.message_not_found"
      )
    }
    return new StepResponse(undefined)
  }
)

/** Marks a message and all before it as read by this member alone. Safe to repeat. */
export const markMessagesReadWorkflow = createWorkflow(
  "mark-messages-read",
  (input: MarkMessagesReadInput) => {
    markMessagesReadStep(input)
    return new WorkflowResponse(undefined)
  }
)
