import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { INVITATION_DAYS } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { hashInvitationToken, makeInvitationToken } from "./invitation-token"
import { lockTeam } from "./lock-team"
import { refuseTeamChange } from "./refuse-team-change"

const DAY_MS = 24 * 60 * 60 * 1_000
/** A second tap, or an impatient one, sends no second mail. */
const QUIET_MS = 60_000
/** Members and open invitations: more people than any shop of the programme has. */
const MAX_TEAM = 50

export interface InvitationRow {
  id: string
  email: string
  role: "owner" | "staff"
  sent_at: Date | null
  expires_at: Date
}

/** An invitation that stands, and the token for its mail; null when the mail of a moment ago will do. */
export interface StandingInvitation {
  invitation: InvitationRow
  token: string | null
}

/** Whom to invite, or which open invitation to send again. */
export type InvitationWish = { email: string; role: "owner" | "staff" } | { id: string }

/**
 * Makes an invitation or renews the open one of the same person: the link sent before stops to open.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.owner_only`, `ocop.already_member`, `ocop.team_full`; NOT_FOUND
 *   `ocop.invitation_not_found` for an id of nothing, or of nothing of this producer
 */
export async function recordInvitation(
  trx: Knex.Transaction,
  actor: ProducerSession,
  wish: InvitationWish,
  now: Date
): Promise<StandingInvitation> {
  const { producer_id, member_id } = actor
  const team = (await lockTeam(trx, producer_id)).filter(({ status }) => status !== "removed")
  const owner = team.find(({ id, status }) => id === member_id && status === "active")
  if (owner?.role !== "owner") refuseTeamChange("ocop.owner_only")
  const invitations = await openInvitations(trx, producer_id)
  const open = invitations.find(({ id, email }) =>
    "id" in wish ? id === wish.id : email === wish.email
  )
  if ("id" in wish && !open) throw invitationNotFound()
  const email = "id" in wish ? open!.email : wish.email
  const role = "id" in wish ? open!.role : wish.role
  if (team.some((member) => member.email === email)) {
    throw refused(`${email} is a member already`, "ocop.already_member")
  }
  if (open && open.role === role && isFresh(open, now)) return { invitation: open, token: null }
  if (!open && team.length + invitations.length >= MAX_TEAM) {
    throw refused(`A team has at most ${MAX_TEAM} people`, "ocop.team_full")
  }
  const token = makeInvitationToken()
  const invitation: InvitationRow = {
    id: open?.id ?? generateEntityId(undefined, "prinv"),
    email,
    role,
    sent_at: now,
    expires_at: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
  }
  await trx("producer_invitation")
    .insert({
      ...invitation,
      producer_id,
      invited_by: member_id,
      token_hash: hashInvitationToken(token),
    })
    .onConflict("id")
    .merge(["role", "sent_at", "expires_at", "token_hash", "invited_by"])
  await recordDeeds(trx, [
    {
      actor_type: "producer",
      actor_id: member_id,
      producer_id,
      action: open ? "invitation.sent_again" : "invitation.sent",
      subject_type: "invitation",
      subject_id: invitation.id,
      after: { email, role },
    },
  ])
  return { invitation, token }
}

/** Those of one producer that nobody has accepted or withdrawn, run out or not, held until the end. */
function openInvitations(trx: Knex.Transaction, producerId: string): Promise<InvitationRow[]> {
  return trx("producer_invitation")
    .where({ producer_id: producerId, accepted_at: null, withdrawn_at: null, deleted_at: null })
    .forUpdate()
    .select<InvitationRow[]>("id", "email", "role", "sent_at", "expires_at")
}

const isFresh = ({ sent_at }: InvitationRow, now: Date): boolean =>
  sent_at !== null && now.getTime() - sent_at.getTime() < QUIET_MS

const refused = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

export const invitationNotFound = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This invitation was not found",
    "ocop.invitation_not_found"
  )
