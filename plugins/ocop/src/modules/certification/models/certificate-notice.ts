import { model } from "@medusajs/framework/utils"

/**
 * A notice of a coming end, so that it is sent once however often the job runs. Claimed before it is sent
 * and closed after: one that was claimed and never closed was interrupted, and the next run sends it.
 */
export const CertificateNotice = model
  .define("certificate_notice", {
    id: model.id({ prefix: "cnote" }).primaryKey(),
    certificate_id: model.text(),
    /** 180, 90, 30 or 0: days left when it fell due. */
    days_before: model.number(),
    /** ISO days in Vietnam; `sent_on` is null while it is being sent. */
    due_on: model.text(),
    sent_on: model.text().nullable(),
    /** When a run took it on, by the database's clock. */
    claimed_at: model.dateTime(),
    /** A more urgent one was sent in its place, because runs were missed. */
    overtaken: model.boolean().default(false),
    /** False: nobody at the producer has an e-mail address here, so that an operator has to phone. */
    producer_told: model.boolean().default(false),
  })
  .indexes([{ on: ["certificate_id", "days_before"], unique: true }])
