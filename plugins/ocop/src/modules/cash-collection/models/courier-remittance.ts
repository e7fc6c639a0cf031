import { model } from "@medusajs/framework/utils"
import { CourierRemittanceLine } from "./courier-remittance-line"

/** A courier's statement of the cash that it hands over. It is a draft, and books nothing, until confirmed. */
export const CourierRemittance = model
  .define("courier_remittance", {
    id: model.id({ prefix: "crem" }).primaryKey(),
    /** `Carrier` of `@ocop/contract`. */
    carrier: model.text(),
    /** The courier's number of it. */
    reference: model.text(),
    /** The Vietnamese day it says: "2026-11-22". */
    day: model.text(),
    status: model.enum(["draft", "confirmed"]).default("draft"),
    created_by: model.text(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    lines: model.hasMany(() => CourierRemittanceLine, { mappedBy: "remittance" }),
  })
  .indexes([{ on: ["carrier", "reference"], unique: true }, { on: ["created_at"] }])
