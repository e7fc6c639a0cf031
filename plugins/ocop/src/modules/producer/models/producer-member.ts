import { model } from "@medusajs/framework/utils"

/**
 * A person who acts for a producer in its portal: the actor behind a token of type "producer". Its row is
 * read at every request, so that who is removed or suspended is out at once.
 */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "prmem" }).primaryKey(),
    producer_id: model.text(),
    /** Lower case; the log-in's address and where mails go. */
    email: model.text(),
    name: model.text(),
    phone: model.text().nullable(),
    role: model.enum(["owner", "staff"]),
    status: model.enum(["active", "suspended", "removed"]).default("active"),
    /** Messages up to this moment have been seen. */
    messages_read_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id"] },
    // A person works for one producer; who was removed may be invited by another.
    { on: ["email"], unique: true, where: "status <> 'removed' and deleted_at is null" },
  ])
