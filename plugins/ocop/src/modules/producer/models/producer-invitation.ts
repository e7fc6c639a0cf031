import { model } from "@medusajs/framework/utils"

/** Someone asked by mail to act for a producer. Its link is known to the mail alone; here is its hash. */
export const ProducerInvitation = model
  .define("producer_invitation", {
    id: model.id({ prefix: "prinv" }).primaryKey(),
    producer_id: model.text(),
    /** Lower case. Only the log-in of this address can accept. */
    email: model.text(),
    role: model.enum(["owner", "staff"]),
    /** SHA-256 of the link's token, base64url. */
    token_hash: model.text().unique(),
    /** A member's id. */
    invited_by: model.text(),
    /** When its last mail was handed over; null while none was. */
    sent_at: model.dateTime().nullable(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    /** The member it made. */
    member_id: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([
    // Inviting the same person twice is sending one invitation again.
    {
      on: ["producer_id", "email"],
      unique: true,
      where: "accepted_at is null and withdrawn_at is null and deleted_at is null",
    },
  ])
