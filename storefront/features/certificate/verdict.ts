import type { VerifiedCertificate } from "@ocop/contract"
import { addDays } from "@ocop/rules"

/** From so many days left on, a shopper is told that the end is near. */
const SOON_DAYS = 60

/** What a shopper wants to know first. Days are ISO days in Vietnam. */
export type Verdict =
  /** @property lastDay the last day on which it counts, before its end or before a revocation to come */
  | { kind: "valid" | "ending"; stars: 3 | 4 | 5; daysLeft: number; lastDay: string }
  | { kind: "expired"; firstDayOut: string; lastDay: string }
  | { kind: "revoked" }
  | { kind: "superseded" }
  | { kind: "not-yet"; from: string }

/**
 * The answer to "does it hold today?" for the day on which the register was asked.
 *
 * @throws RangeError when a certificate is said to be valid and gives no star or no days left
 */
export function verdictOf(certificate: VerifiedCertificate): Verdict {
  const { number, state, stars, days_left, issued_on, valid_until, checked_on } = certificate
  switch (state) {
    case "valid": {
      if (stars === null || days_left === null)
        throw new RangeError(`Certificate ${number} is valid without stars or days left`)
      const kind = days_left <= SOON_DAYS ? "ending" : "valid"
      return { kind, stars, daysLeft: days_left, lastDay: addDays(checked_on, days_left) }
    }
    case "expired":
      return { kind: "expired", firstDayOut: addDays(valid_until, 1), lastDay: valid_until }
    case "revoked":
      return { kind: "revoked" }
    case "superseded":
      return { kind: "superseded" }
    case "not_yet_valid":
      return { kind: "not-yet", from: issued_on }
  }
}
