import { model } from "@medusajs/framework/utils"

/**
 * What a shopper is told in the account, and by mail. The words are chosen where they are shown, by kind and in the
 * reader's language; `data` holds what they name. An order of a guest has notices, too: they are mailed.
 */
export const ShopperNotice = model
  .define("shopper_notice", {
    id: model.id({ prefix: "snot" }).primaryKey(),
    /** Whose account shows it; null once the account is gone. */
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** `NoticeKind` of the rules. */
    kind: model.text(),
    /** What it is about: an order's, parcel's, refund's, product's id. */
    subject_id: model.text(),
    /** `NoticeData` of `@ocop/contract`. */
    data: model.json().default({}),
    /** The same thing is told once: "order_paid:order_…". */
    once_key: model.text().unique(),
    read_at: model.dateTime().nullable(),
    /** When it was mailed, or needed no mail; null while it waits, or when it was given up. */
    mailed_at: model.dateTime().nullable(),
    /** How often a run has taken it on. */
    mail_attempts: model.number().default(0),
    /** Nobody takes it on before this moment, by the database's clock; null is at once. */
    mail_due_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["customer_id", "created_at"] },
    { on: ["created_at"] },
    {
      name: "IDX_shopper_notice_to_mail",
      on: ["created_at"],
      where: "mailed_at is null and deleted_at is null",
    },
  ])
