import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ReadInvitationResponse } from "@ocop/contract"
import { hashInvitationToken } from "./invitation-token"
import { invitationNotFound } from "./record-invitation"

/**
 * What the holder of a link is invited to, in one statement.
 *
 * @throws MedusaError as accepting it would: NOT_FOUND, or NOT_ALLOWED for one that is used or has run out
 */
export async function readInvitation(
  knex: Knex,
  token: string,
  now: Date
): Promise<ReadInvitationResponse> {
  const row = await knex("producer_invitation as invitation")
    .join("producer", "producer.id", "invitation.producer_id")
    .where({
      "invitation.token_hash": hashInvitationToken(token),
      "invitation.withdrawn_at": null,
      "invitation.deleted_at": null,
      "producer.deleted_at": null,
    })
    .first({
      producer_name: "producer.name",
      email: "invitation.email",
      role: "invitation.role",
      expires_at: "invitation.expires_at",
      accepted_at: "invitation.accepted_at",
      has_log_in: knex.raw(
        `exists (select from provider_identity provider where provider.entity_id = invitation.email
           and provider.provider = 'emailpass' and provider.deleted_at is null)`
      ),
    })
  if (!row) throw invitationNotFound()
  const { producer_name, email, role, has_log_in, expires_at, accepted_at } = row
  if (accepted_at) throw refused("ocop.invitation_used")
  if (expires_at <= now) throw refused("ocop.invitation_expired")
  return { invitation: { producer_name, email, role, has_log_in } }
}

const refused = (code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, "This invitation can no longer be accepted", code)
