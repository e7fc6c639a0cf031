import { model } from "@medusajs/framework/utils"

/**
 * What a producer is told in its portal, and by mail. The words are chosen where they are shown, by kind
 * and in the reader's language; `data` holds what they name.
 */
export const ProducerMessage = model
  .define("producer_message", {
    id: model.id({ prefix: "pmsg" }).primaryKey(),
    producer_id: model.text(),
    /** `ProducerMessageKind` of `@ocop/contract`. */
    kind: model.text(),
    /** What it is about: a shop order's, listing's, certificate's id. */
    subject_id: model.text(),
    data: model.json().default({}),
    /** The same thing is told once: "order_new:shord_…". */
    once_key: model.text().unique(),
    /** When it was mailed, or needed no mail; null while it waits, or when it was given up. */
    mailed_at: model.dateTime().nullable(),
    /** How often a run has taken it on. */
    mail_attempts: model.number().default(0),
    /** Nobody takes it on before this moment, by the database's clock; null is at once. */
    mail_due_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id", "created_at"] },
    {
      name: "IDX_producer_message_to_mail",
      on: ["created_at"],
      where: "mailed_at is null and deleted_at is null",
    },
  ])
