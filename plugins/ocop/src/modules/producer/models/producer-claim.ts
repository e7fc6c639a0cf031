import { model } from "@medusajs/framework/utils"

/** Someone says that a record of a decision list is theirs. Until an operator agrees, nothing changes. */
export const ProducerClaim = model
  .define("producer_claim", {
    id: model.id({ prefix: "pclaim" }).primaryKey(),
    /** Who claims: a producer of the portal. Once confirmed, the record itself. */
    producer_id: model.text(),
    /** What is claimed: a producer that a decision list brought. */
    record_id: model.text(),
    reason: model.text(),
    status: model.enum(["pending", "confirmed", "refused", "withdrawn"]).default("pending"),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** What the operator answered. */
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id"], unique: true, where: "status = 'pending' and deleted_at is null" },
    { on: ["record_id"], unique: true, where: "status = 'confirmed' and deleted_at is null" },
    { on: ["status"] },
  ])
