import { model } from "@medusajs/framework/utils"

/** Something Stripe told us, kept before it is acknowledged: Stripe does not say again what was acknowledged. */
export const CardEvent = model
  .define("card_event", {
    id: model.id({ prefix: "cardev" }).primaryKey(),
    /** "evt_…", however often it is sent. */
    provider_event_id: model.text().unique(),
    type: model.text(),
    /** `CardEvent` of the account: what it is about, and no more of a buyer than that. */
    payload: model.json(),
    received_at: model.dateTime(),
    processed_at: model.dateTime().nullable(),
    /** Why the last attempt failed. */
    error: model.text().nullable(),
    attempts: model.number().default(0),
  })
  .indexes([{ on: ["received_at"], where: "processed_at is null and deleted_at is null" }])
