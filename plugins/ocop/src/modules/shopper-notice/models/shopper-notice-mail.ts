import { model } from "@medusajs/framework/utils"

/** What a customer said about mails of a kind; without a row the rule decides (SPEC NT2). */
export const ShopperNoticeMail = model
  .define("shopper_notice_mail", {
    id: model.id({ prefix: "snotm" }).primaryKey(),
    customer_id: model.text(),
    /** `NoticeKind` of the rules. */
    kind: model.text(),
    mailed: model.boolean(),
  })
  .indexes([{ on: ["customer_id", "kind"], unique: true }])
