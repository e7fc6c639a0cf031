import { model } from "@medusajs/framework/utils"

/** Something about a card payment that only a person can put right. */
export const CardReview = model
  .define("card_review", {
    id: model.id({ prefix: "cardrv" }).primaryKey(),
    /** `CardReviewReason` of the rules. */
    reason: model.text(),
    /** "pi_…" */
    intent: model.text(),
    order_id: model.text().nullable(),
    /** In đồng. */
    amount: model.number(),
    /** What it is about, once: "refund:re_…", "dispute:dp_…", "amount_differs:pi_…". */
    source: model.text().unique(),
    resolved_at: model.dateTime().nullable(),
    resolved_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["resolved_at", "created_at"] }])
