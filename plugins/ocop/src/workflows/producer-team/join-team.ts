import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { hashInvitationToken } from "./invitation-token"
import { invitationNotFound } from "./record-invitation"

export interface Joining {
  /** Of the token of whoever asks. */
  auth_identity_id: string
  /** From the link. */
  token: string
  name: string
  now: Date
}

interface LockedInvitation {
  id: string
  producer_id: string
  producer_status: string
  email: string
  role: "owner" | "staff"
  expires_at: Date
  accepted_at: Date | null
  member_id: string | null
}

/**
 * Makes a member of an invitation and a log-in. The invitation and the log-in are locked, in this order: of
 * two acceptances at once, of one link or of one person, one makes a member and the other sees it.
 *
 * @returns the member's id
 * @throws MedusaError NOT_FOUND `ocop.invitation_not_found` for a link that was never there or was withdrawn;
 *   NOT_ALLOWED `ocop.invitation_used`, `_expired`, `_other_email`, `ocop.member_elsewhere`,
 *   `ocop.producer_suspended`
 */
export async function joinTeam(trx: Knex.Transaction, joining: Joining): Promise<string> {
  const { auth_identity_id, name, now } = joining
  const invitation = await lockInvitation(trx, joining.token)
  if (!invitation) throw invitationNotFound()
  const logIn = await lockLogIn(trx, auth_identity_id)
  if (invitation.accepted_at) {
    if (invitation.member_id && invitation.member_id === logIn?.member_id) {
      return invitation.member_id
    }
    throw refused("Somebody has accepted this invitation", "ocop.invitation_used")
  }
  const { id, producer_id, email, role } = invitation
  if (invitation.expires_at <= now) {
    throw refused("Ask for a new invitation: this one has run out", "ocop.invitation_expired")
  }
  if (logIn?.email !== email) {
    throw refused(`Only the log-in of ${email} can accept`, "ocop.invitation_other_email")
  }
  if (invitation.producer_status === "suspended") {
    throw refused("The producer is suspended", "ocop.producer_suspended")
  }
  if (await actsForSomebody(trx, email, logIn.member_id)) {
    throw refused(`${email} acts for a producer already`, "ocop.member_elsewhere")
  }
  const member_id = generateEntityId(undefined, "prmem")
  await trx("producer_member").insert({ id: member_id, producer_id, email, name, role })
  await trx("auth_identity")
    .where({ id: auth_identity_id })
    .update({
      app_metadata: trx.raw(
        "coalesce(app_metadata, '{}') || jsonb_build_object('producer_id', ?::text)",
        [member_id]
      ),
      updated_at: trx.fn.now(),
    })
  await trx("producer_invitation")
    .where({ id })
    .update({ accepted_at: now, member_id, updated_at: trx.fn.now() })
  await recordDeeds(trx, [
    {
      actor_type: "producer",
      actor_id: member_id,
      producer_id,
      action: "member.joined",
      subject_type: "member",
      subject_id: member_id,
      after: { name, email, role },
    },
  ])
  await tellProducers(trx, [
    { producer_id, kind: "member_joined", subject_id: member_id, data: { name, email, role } },
  ])
  return member_id
}

function lockInvitation(
  trx: Knex.Transaction,
  token: string
): Promise<LockedInvitation | undefined> {
  return trx("producer_invitation as invitation")
    .join("producer", "producer.id", "invitation.producer_id")
    .where({
      "invitation.token_hash": hashInvitationToken(token),
      "invitation.withdrawn_at": null,
      "invitation.deleted_at": null,
      "producer.deleted_at": null,
    })
    .forUpdate("invitation")
    .first<LockedInvitation | undefined>(
      "invitation.id",
      "invitation.producer_id",
      "producer.status as producer_status",
      "invitation.email",
      "invitation.role",
      "invitation.expires_at",
      "invitation.accepted_at",
      "invitation.member_id"
    )
}

function lockLogIn(
  trx: Knex.Transaction,
  authIdentityId: string
): Promise<{ email: string; member_id: string | null } | undefined> {
  return trx("auth_identity")
    .join("provider_identity as provider", "provider.auth_identity_id", "auth_identity.id")
    .where({
      "auth_identity.id": authIdentityId,
      "provider.provider": "emailpass",
      "auth_identity.deleted_at": null,
      "provider.deleted_at": null,
    })
    .forUpdate("auth_identity")
    .first("provider.entity_id as email", trx.raw("app_metadata->>'producer_id' as member_id"))
}

async function actsForSomebody(
  trx: Knex.Transaction,
  email: string,
  memberId: string | null
): Promise<boolean> {
  const member = await trx("producer_member")
    .where((either) => either.where({ email }).orWhere({ id: memberId ?? "" }))
    .whereNot({ status: "removed" })
    .whereNull("deleted_at")
    .first("id")
  return member !== undefined
}

const refused = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
