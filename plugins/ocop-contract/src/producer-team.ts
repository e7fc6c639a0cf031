import * as z from "zod"
import { typedText } from "./primitives.js"
import { MemberRole } from "./producer-portal.js"

/** How long a link of an invitation opens. */
export const INVITATION_DAYS = 7

/** Medusa compares e-mail addresses letter by letter, people do not. */
const EmailAddress = typedText(254)
  .transform((email) => email.toLowerCase())
  .pipe(z.email())

export const TeamMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: MemberRole,
  status: z.enum(["active", "suspended"]),
  created_at: z.string(),
})
export type TeamMember = z.infer<typeof TeamMember>

/** One that can still be accepted, or has run out and can be sent again. */
export const TeamInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role: MemberRole,
  expires_at: z.string(),
  expired: z.boolean(),
})
export type TeamInvitation = z.infer<typeof TeamInvitation>

/** `GET /producer/team` */
export const TeamResponse = z.object({
  members: z.array(TeamMember),
  invitations: z.array(TeamInvitation),
})
export type TeamResponse = z.infer<typeof TeamResponse>

/** `POST /producer/team/invitations`. Whoever has an open one keeps it: nothing is sent twice. */
export const InviteMemberBody = z.object({ email: EmailAddress, role: MemberRole }).strict()
export type InviteMemberBody = z.infer<typeof InviteMemberBody>

/** The answer to inviting and to sending again. */
export const InvitationResponse = z.object({
  invitation: TeamInvitation,
  /** False when the mail could not be handed over: send again. */
  mailed: z.boolean(),
})
export type InvitationResponse = z.infer<typeof InvitationResponse>

/** `POST /producer/team/members/:id/role` */
export const ChangeRoleBody = z.object({ role: MemberRole }).strict()
export type ChangeRoleBody = z.infer<typeof ChangeRoleBody>

/** The answer to each change of a member. */
export const TeamMemberResponse = z.object({
  member: TeamMember.extend({ status: z.enum(["active", "suspended", "removed"]) }),
})
export type TeamMemberResponse = z.infer<typeof TeamMemberResponse>

const InvitationToken = z.string().min(20).max(200)

/** `POST /store/producer-invitations`: what the holder of a link is invited to. */
export const ReadInvitationBody = z.object({ token: InvitationToken }).strict()
export type ReadInvitationBody = z.infer<typeof ReadInvitationBody>

export const ReadInvitationResponse = z.object({
  invitation: z.object({
    producer_name: z.string(),
    email: z.string(),
    role: MemberRole,
    /** Whether this address has a password already, and is asked for it instead of choosing one. */
    has_log_in: z.boolean(),
  }),
})
export type ReadInvitationResponse = z.infer<typeof ReadInvitationResponse>

/** `POST /producer/invitations/accept`, with the token of a log-in that is no member yet. */
export const AcceptInvitationBody = z
  .object({ token: InvitationToken, name: typedText(120).pipe(z.string().min(2)) })
  .strict()
export type AcceptInvitationBody = z.infer<typeof AcceptInvitationBody>

/** Log in again after it: the token of before knows nothing of the new member. */
export const AcceptInvitationResponse = z.object({ member_id: z.string() })

/** `GET /producer/activity` */
export const ActivityQuery = z.object({
  member_id: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type ActivityQuery = z.infer<typeof ActivityQuery>

/** One line of what was done in a shop. */
export const Activity = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.enum(["operator", "producer", "customer", "system"]),
  /** Of the member who did it, also of one who has left, or of the officer; null for everybody else. */
  member_name: z.string().nullable(),
  /** True for what an officer of the market did for the producer. */
  assisted: z.boolean().optional(),
  /** "listing.price_changed"; new ones may come. */
  action: z.string(),
  /** What it was done to, in words, where it has some: a title, a number, a name. */
  subject: z.string().nullable(),
  /** In the words of whoever did it. */
  reason: z.string().nullable(),
})
export type Activity = z.infer<typeof Activity>

export const ActivityResponse = z.object({
  activities: z.array(Activity),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  /** Everybody who ever was a member, to choose from. */
  members: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type ActivityResponse = z.infer<typeof ActivityResponse>
