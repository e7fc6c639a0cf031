import { model } from "@medusajs/framework/utils"

/** An owner agreed that operators' officers act for the producer in its portal (SPEC AS). */
export const ProducerAssistance = model
  .define("producer_assistance", {
    id: model.id({ prefix: "passi" }).primaryKey(),
    producer_id: model.text(),
    /** The owner who agreed, a member's id. */
    agreed_by: model.text(),
    agreed_at: model.dateTime(),
    /** Over at this moment. */
    until: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([
    // One at a time; agreeing again while it runs changes its end.
    { on: ["producer_id"], unique: true, where: "withdrawn_at is null and deleted_at is null" },
  ])
