import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface MessageToTell {
  producer_id: string
  /** `ProducerMessageKind` of `@ocop/contract`. */
  kind: string
  subject_id: string
  /** What the words name: titles, numbers, amounts in đồng, reasons. */
  data?: Record<string, unknown>
  /** Tells apart two messages of one kind about one thing; without it there is only one for ever. */
  round?: string
  /** The same was told by a mail of its own, so that none is sent for this message. */
  mailed?: boolean
}

/**
 * Leaves messages for producers in the caller's transaction: they are told what has happened and nothing
 * else, once however often it is repeated. A job sends the mails.
 */
export async function tellProducers(
  trx: Knex | Knex.Transaction,
  messages: readonly MessageToTell[]
): Promise<void> {
  if (!messages.length) return
  await trx("producer_message")
    .insert(
      messages.map(({ round, data, mailed, ...message }) => ({
        id: generateEntityId(undefined, "pmsg"),
        ...message,
        data: JSON.stringify(data ?? {}),
        mailed_at: mailed ? trx.fn.now() : null,
        once_key: [message.kind, message.subject_id, round].filter(Boolean).join(":"),
      }))
    )
    .onConflict()
    .ignore()
}
