import { model } from "@medusajs/framework/utils"

/**
 * An officer at work in a producer's portal: the actor behind its token, and what the log names. It is never deleted,
 * so that a line of the log finds who it was.
 */
export const AssistanceSession = model
  .define("assistance_session", {
    id: model.id({ prefix: "passn" }).primaryKey(),
    assistance_id: model.text(),
    producer_id: model.text(),
    /** The operator's user. */
    user_id: model.text(),
    /** Of the log-in with which it was begun: where its sessions are ended, this one is. */
    auth_identity_id: model.text(),
    /** As it was then: name, or e-mail address. */
    officer_name: model.text(),
    /** Why, in the officer's words. */
    reason: model.text(),
    /** SHA-256 of the code with which the shop fetches the token, base64url; null once it was used. */
    code_hash: model.text().unique().nullable(),
    code_until: model.dateTime(),
    until: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["assistance_id"] }])
