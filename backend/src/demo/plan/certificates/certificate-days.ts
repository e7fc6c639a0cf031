import { addDays, addMonths, certificateValidUntil, SCHEME_2023, type IsoDay } from "@ocop/rules"
import type { CertificateFate } from "./certificate-fates"

/** A term under the scheme of 2023, whose months those of 2019 were too. */
export interface CertificateDays {
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
  readonly revoked_on: IsoDay | null
}

/** The days that make a fate true on `today`. */
export function certificateDays(fate: CertificateFate, today: IsoDay): CertificateDays {
  switch (fate.kind) {
    case "in-force":
      return endingOn(addDays(today, fate.daysLeft))
    case "expired":
      return endingOn(addDays(today, -fate.daysAgo))
    case "revoked":
      return {
        ...issuedOn(addDays(today, -fate.issuedDaysAgo)),
        revoked_on: addDays(today, -fate.daysAgo),
      }
    case "not-yet-valid":
      return issuedOn(addDays(today, fate.inDays))
  }
}

/** The term that ended `days` before another one began. */
export function daysOfEarlierTerm(nextIssuedOn: IsoDay, days: number): CertificateDays {
  return endingOn(addDays(nextIssuedOn, -days))
}

/** A term cannot end on 29 February unless it began on one: then it ends on the 28th. */
function endingOn(lastDay: IsoDay): CertificateDays {
  return issuedOn(addMonths(lastDay, -SCHEME_2023.validity_months))
}

function issuedOn(day: IsoDay): CertificateDays {
  return { issued_on: day, valid_until: certificateValidUntil(day, SCHEME_2023), revoked_on: null }
}
