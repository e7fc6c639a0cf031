import { model } from "@medusajs/framework/utils"
import { ReviewPicture } from "./review-picture"

/** What a buyer says of goods that were delivered (SPEC RV). */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    customer_id: model.text(),
    listing_id: model.text(),
    producer_id: model.text(),
    /** "Lan N.", as it was when the review was written; null for whoever gave no name. */
    author: model.text().nullable(),
    /** 1 to 5; no star. */
    mark: model.number(),
    words: model.text(),
    /** `ReviewState` of the rules. */
    state: model.enum(["pending", "published", "rejected", "hidden"]).default("pending"),
    /** Grows with each change of its author: an operator answers what was read. */
    revision: model.number().default(1),
    /** Of an operator, for what is rejected or hidden; its author reads it. */
    reason: model.text().nullable(),
    /** When its author last changed it. */
    written_at: model.dateTime(),
    /** When an operator last published, rejected or hid it. */
    decided_at: model.dateTime().nullable(),
    /** Of its producer. */
    reply: model.text().nullable(),
    replied_at: model.dateTime().nullable(),
    /** When an operator took the reply out of sight. */
    reply_hidden_at: model.dateTime().nullable(),
    pictures: model.hasMany(() => ReviewPicture, { mappedBy: "review" }),
  })
  .indexes([
    { on: ["customer_id", "listing_id"], unique: true },
    { on: ["listing_id", "state", "written_at"] },
    { on: ["producer_id", "state"] },
    { on: ["decided_at"] },
    { on: ["replied_at"] },
    { on: ["written_at"], where: "state = 'pending' and deleted_at is null" },
  ])
  .checks([
    {
      name: "review_mark",
      expression: (columns) => `${columns.mark} between 1 and 5`,
    },
  ])
