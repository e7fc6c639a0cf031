import type { VerifiedCertificate } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { verdictOf, type Verdict } from "./verdict"

/** The answer in words. Made by the loader, so that no phone carries the sentences of the other states. */
export type VerdictWords = {
  kind: Verdict["kind"]
  /** Two or three words, for the page's title. */
  state: string
  heading: string
  sentences: string[]
}

export function verdictWords(certificate: VerifiedCertificate): VerdictWords {
  const verdict = verdictOf(certificate)
  const today = formatDay(certificate.checked_on)
  const { revoked } = certificate
  switch (verdict.kind) {
    case "valid":
      return {
        kind: verdict.kind,
        state: m.verify_state_valid(),
        heading: m.verify_valid({ today, stars: verdict.stars }),
        sentences: [
          m.verify_valid_until({ until: formatDay(verdict.lastDay), days: verdict.daysLeft }),
          ...comingRevocation(revoked),
        ],
      }
    case "ending":
      return {
        kind: verdict.kind,
        state: m.verify_state_ending(),
        heading:
          verdict.daysLeft === 0
            ? m.verify_ending_today()
            : m.verify_ending({ days: verdict.daysLeft }),
        sentences: [
          m.verify_ending_text({ today, stars: verdict.stars }),
          m.verify_ending_until({ until: formatDay(verdict.lastDay) }),
          ...comingRevocation(revoked),
        ],
      }
    case "expired":
      return {
        kind: verdict.kind,
        state: m.verify_state_expired(),
        heading: m.verify_expired({ from: formatDay(verdict.firstDayOut) }),
        sentences: [m.verify_expired_text({ until: formatDay(verdict.lastDay), today })],
      }
    case "revoked":
      return {
        kind: verdict.kind,
        state: m.verify_state_revoked(),
        heading: revoked
          ? m.verify_revoked_from({ from: formatDay(revoked.on) })
          : m.verify_state_revoked(),
        sentences: [...revocation(revoked), m.verify_revoked_text({ today })],
      }
    case "superseded":
      return {
        kind: verdict.kind,
        state: m.verify_state_superseded(),
        heading: m.verify_state_superseded(),
        sentences: [m.verify_superseded_text({ today })],
      }
    case "not-yet":
      return {
        kind: verdict.kind,
        state: m.verify_state_not_yet(),
        heading: m.verify_state_not_yet(),
        sentences: [m.verify_not_yet_text({ from: formatDay(verdict.from), today })],
      }
  }
}

type Revoked = VerifiedCertificate["revoked"]

/** By what and why, as far as the register knows. */
const revocation = (revoked: Revoked) => [
  ...(revoked?.decision ? [m.verify_revoked_by({ decision: revoked.decision })] : []),
  ...(revoked?.reason ? [m.verify_revoked_reason({ reason: revoked.reason })] : []),
]

/** A certificate may still hold although its revocation is decided (SPEC C4). */
const comingRevocation = (revoked: Revoked) =>
  revoked
    ? [m.verify_coming_revocation({ from: formatDay(revoked.on) }), ...revocation(revoked)]
    : []
