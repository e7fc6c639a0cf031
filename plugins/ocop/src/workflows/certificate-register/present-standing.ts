import type { CertificateSummary, VerifiedCertificate } from "@ocop/contract"
import {
  certificateInForce,
  certificateStanding,
  certificateState,
  type CertificateFacts,
  type CertificateStanding,
  type IsoDay,
  type NumberedCertificate,
} from "@ocop/rules"
import type { LifeCertificate } from "./certificate-life"

const STATES = {
  "not-yet-valid": "not_yet_valid",
  valid: "valid",
  expired: "expired",
  revoked: "revoked",
  superseded: "superseded",
} as const satisfies Record<CertificateStanding<unknown>["kind"], VerifiedCertificate["state"]>

/** What has become of a certificate among all of its product, as clients are told it. */
export function presentStanding(
  certificate: NumberedCertificate,
  all: readonly NumberedCertificate[],
  today: IsoDay
): Pick<VerifiedCertificate, "state" | "days_left"> {
  const standing = certificateStanding(certificate, all, today)
  return {
    state: STATES[standing.kind],
    days_left: standing.kind === "valid" ? standing.daysLeft : null,
  }
}

/** The state of a certificate by itself, as clients are told it. */
export function presentState(
  certificate: CertificateFacts,
  today: IsoDay
): Pick<CertificateSummary, "state" | "days_left"> {
  const state = certificateState(certificate, today)
  return {
    state: STATES[state.kind],
    days_left: state.kind === "valid" ? state.daysLeft : null,
  }
}

/** The certificate that counts today, of all of a product. */
export function presentInForce(
  all: readonly LifeCertificate[],
  today: IsoDay
): VerifiedCertificate["in_force"] {
  const inForce = certificateInForce(all, today)
  return inForce && { number: inForce.number, stars: inForce.stars }
}

/** Told as soon as it is decided, even when it counts from a later day. */
export function presentRevocation({
  revoked_on,
  revoked_decision,
  revoked_reason,
}: Pick<
  LifeCertificate,
  "revoked_on" | "revoked_decision" | "revoked_reason"
>): VerifiedCertificate["revoked"] {
  return revoked_on === null
    ? null
    : { on: revoked_on, decision: revoked_decision ?? "", reason: revoked_reason ?? "" }
}
