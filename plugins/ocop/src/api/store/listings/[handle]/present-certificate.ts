import { certificateState, type CertificateFacts, type IsoDay } from "@ocop/rules"
import type { CertificateStateName, CertificateSummary } from "@ocop/contract"

/** A certificate as read for a page. */
export interface CertificateRow extends CertificateFacts {
  number: string
  decision: string
  body: string
  level: CertificateSummary["level"]
}

const STATE_NAMES: Record<ReturnType<typeof certificateState>["kind"], CertificateStateName> = {
  "not-yet-valid": "not_yet_valid",
  valid: "valid",
  expired: "expired",
  revoked: "revoked",
}

/** A certificate as clients see it on that day. It says no stars: those are the listing's, if in force. */
export function presentCertificate(row: CertificateRow, today: IsoDay): CertificateSummary {
  const state = certificateState(row, today)
  return {
    number: row.number,
    decision: row.decision,
    body: row.body,
    level: row.level,
    issued_on: row.issued_on,
    valid_until: row.valid_until,
    state: STATE_NAMES[state.kind],
    days_left: state.kind === "valid" ? state.daysLeft : null,
  }
}
