import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** Why a form of the team page came back, and the e-mail address that was typed. */
export type TeamOutcome = { code: string; email: string }

const REFUSED: Record<string, () => string> = {
  "shop.not_mailed": m.portal_team_refused_not_mailed,
  "ocop.last_owner": m.portal_team_refused_last_owner,
  "ocop.already_member": m.portal_team_refused_already_member,
  "ocop.team_full": m.portal_team_refused_full,
  "ocop.owner_only": m.portal_team_owner_only,
  "ocop.member_not_found": m.portal_team_refused_gone,
  "ocop.invitation_not_found": m.portal_team_refused_gone,
}

const DONE: Record<string, () => string> = {
  moi: m.portal_team_done_invite,
  huy: m.portal_team_done_withdraw,
  luu: m.portal_team_done_change,
  thoi: m.portal_team_done_remove,
}

export const outcomeWords = (code: string): string =>
  (Object.hasOwn(REFUSED, code) && REFUSED[code]?.()) || refusalWords(code)

/** @param done from the address; anything may stand there */
export const doneWords = (done: string | null): string | null =>
  (done !== null && Object.hasOwn(DONE, done) && DONE[done]?.()) || null
