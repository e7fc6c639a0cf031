import type { CertificateStateName, CertificateSummary } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"

export function levelWords(level: CertificateSummary["level"]): string {
  switch (level) {
    case "district":
      return m.certificate_level_district()
    case "province":
      return m.certificate_level_province()
    case "national":
      return m.certificate_level_national()
  }
}

export function stateWords(state: CertificateStateName): string {
  switch (state) {
    case "not_yet_valid":
      return m.certificate_state_not_yet_valid()
    case "valid":
      return m.certificate_state_valid()
    case "expired":
      return m.certificate_state_expired()
    case "revoked":
      return m.certificate_state_revoked()
  }
}

/** A whole sentence that says why the product has no star today, with number and days; null while in force. */
export function noStarSentence({
  state,
  number,
  issued_on,
  valid_until,
}: CertificateSummary): string | null {
  switch (state) {
    case "not_yet_valid":
      return m.certificate_why_not_yet_valid({ number, from: formatDay(issued_on) })
    case "valid":
      return null
    case "expired":
      return m.certificate_why_expired({ number, until: formatDay(valid_until) })
    case "revoked":
      return m.certificate_why_revoked({ number, from: formatDay(issued_on) })
  }
}
