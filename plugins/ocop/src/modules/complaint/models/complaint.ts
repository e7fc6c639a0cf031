import { model } from "@medusajs/framework/utils"
import { ComplaintEntry } from "./complaint-entry"
import { ComplaintPicture } from "./complaint-picture"

/** A buyer's complaint about one producer's part of an order (SPEC CC). */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "compl" }).primaryKey(),
    order_id: model.text(),
    shop_order_id: model.text(),
    producer_id: model.text(),
    /** Chosen by whoever complains: a repeat with the same key is the same complaint. */
    request_key: model.text(),
    /** `ComplaintKind` of the rules. */
    kind: model.text(),
    status: model.enum(["open", "answered", "escalated", "resolved", "refused"]).default("open"),
    /** A producer's first answer is late from this moment on. */
    answer_by: model.dateTime(),
    /** Its end is late from this moment on. */
    resolve_by: model.dateTime(),
    answered_at: model.dateTime().nullable(),
    escalated_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    entries: model.hasMany(() => ComplaintEntry, { mappedBy: "complaint" }),
    pictures: model.hasMany(() => ComplaintPicture, { mappedBy: "complaint" }),
  })
  .indexes([
    { on: ["shop_order_id", "request_key"], unique: true },
    { on: ["order_id"] },
    { on: ["producer_id", "status"] },
    { on: ["status", "resolve_by"] },
  ])
