import { model } from "@medusajs/framework/utils"

/** Who did what to what, before and after. Only ever appended: a trigger refuses update and delete. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    actor_type: model.enum(["operator", "producer", "customer", "system"]),
    /** A user's, a member's or a customer's id; the name of a job for the system. */
    actor_id: model.text(),
    /** Whose shop it was about, so that its owner can read it; null for what is no producer's. */
    producer_id: model.text().nullable(),
    /** What was done, "listing.price_changed": subject and deed, stable. */
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    /** Only the fields that changed; null where there was nothing before. */
    before: model.json().nullable(),
    after: model.json().nullable(),
    /** In the words of whoever did it. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id", "created_at"] },
    { on: ["subject_type", "subject_id"] },
    { on: ["actor_id", "created_at"] },
  ])
