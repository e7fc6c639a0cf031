import type { ReadInvitationResponse } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

export type Invitation = ReadInvitationResponse["invitation"]

/** What a link leads to: an invitation, or the code for which it cannot be accepted. */
export type OpenedInvitation = { invitation: Invitation } | { closed: string }

/** Why accepting did not work: what was typed stays, but for the password. */
export type AcceptOutcome = { name: string; wrong: string[]; code: string | null }

const CLOSED: Record<string, () => string> = {
  "ocop.invitation_not_found": m.portal_invitation_gone,
  "ocop.invitation_used": m.portal_invitation_used,
  "ocop.invitation_expired": m.portal_invitation_expired,
  "ocop.invitation_other_email": m.portal_invitation_gone,
  "ocop.member_elsewhere": m.portal_invitation_elsewhere,
}

const PASSWORD: Record<string, () => string> = {
  "shop.password_wrong": m.portal_invitation_password_wrong,
  "ocop.password_too_short": m.portal_invitation_password_short,
  "ocop.password_weak": m.portal_invitation_password_weak,
  "ocop.password_is_email": m.portal_invitation_password_is_email,
  "ocop.password_too_long": m.portal_invitation_password_long,
}

export const closedWords = (code: string): string =>
  (Object.hasOwn(CLOSED, code) && CLOSED[code]?.()) ||
  (code === "shop.too_often" ? m.portal_invitation_too_often() : refusalWords(code))

/** Said at the password's field; undefined for what is not about it. */
export const passwordWords = (code: string | null): string | undefined =>
  code !== null && Object.hasOwn(PASSWORD, code) ? PASSWORD[code]?.() : undefined
