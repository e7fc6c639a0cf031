import { model } from "@medusajs/framework/utils"
import { Complaint } from "./complaint"

/** What was said or done in a complaint. Only ever appended: a trigger refuses update and delete. */
export const ComplaintEntry = model
  .define("complaint_entry", {
    id: model.id({ prefix: "complent" }).primaryKey(),
    /** A repeat with the same key is the same entry. */
    request_key: model.text(),
    by: model.enum(["buyer", "producer", "operator", "system"]),
    /** A member's, operator's or customer's id; "guest"; the name of a job. */
    actor_id: model.text(),
    deed: model.enum(["opened", "wrote", "escalated", "resolved", "refused", "refunded"]),
    words: model.text().nullable(),
    /** For what was refunded. */
    refund_id: model.text().nullable(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["complaint_id", "request_key"], unique: true }])
