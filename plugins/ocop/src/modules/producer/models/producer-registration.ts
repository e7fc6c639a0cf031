import { model } from "@medusajs/framework/utils"

/**
 * What a producer hands in to be let in: who it is by its papers and where it is paid. Only its owner and
 * operators read it; what of it the public may know is copied to `producer`.
 */
export const ProducerRegistration = model
  .define("producer_registration", {
    id: model.id({ prefix: "preg" }).primaryKey(),
    producer_id: model.text(),
    /** The log-in that began it: only a repeat with the same one is answered with it. */
    auth_identity_id: model.text(),
    kind: model.text().nullable(),
    legal_name: model.text().nullable(),
    representative: model.text().nullable(),
    /** As typed, whoever else has it: it becomes the producer's own, and unique, on approval. */
    tax_code: model.text().nullable(),
    personal_id: model.text().nullable(),
    /** A day, "YYYY-MM-DD". */
    birth_date: model.text().nullable(),
    commune_code: model.text().nullable(),
    province_code: model.text().nullable(),
    address_line: model.text().nullable(),
    /** "+84…" */
    phone: model.text().nullable(),
    bank_bin: model.text().nullable(),
    bank_account: model.text().nullable(),
    bank_holder: model.text().nullable(),
    terms_accepted_at: model.dateTime().nullable(),
    data_consented_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** The step an asked correction is about, and what it says; both end when it is submitted again. */
    correction_step: model.text().nullable(),
    correction_note: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    reviewed_by: model.text().nullable(),
    /** First approval: from then on the producer is one of the register. */
    approved_at: model.dateTime().nullable(),
    /** Its producer came by a decision list and keeps the name and place it was certified under. */
    claimed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id"], unique: true }, { on: ["submitted_at"] }])
