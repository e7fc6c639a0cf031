import type {
  CertifiedProductChoice,
  ProducerCertificate,
  ProducerCertifiedProduct,
} from "@ocop/contract"
import { decidingCertificate, starsInForce, type IsoDay } from "@ocop/rules"
import type { LifeCertificate } from "../certificate-register/certificate-life"
import { presentHistory } from "../certificate-register/present-history"
import {
  presentRevocation,
  presentStanding,
  presentState,
} from "../certificate-register/present-standing"
import type { RegisterEntry } from "./register-entries"

/** A register entry as its producer reads it on that day. */
export function presentEntry(entry: RegisterEntry, today: IsoDay): ProducerCertifiedProduct {
  const { id, name, group_code, certificates } = entry
  const latestFirst = [...certificates].sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))
  return {
    id,
    name,
    group_code,
    stars: starsInForce(certificates, today),
    certificates: latestFirst.map((one) => presentOwn(one, certificates, today)),
    history: presentHistory(entry, today),
  }
}

function presentOwn(
  certificate: LifeCertificate,
  all: readonly LifeCertificate[],
  today: IsoDay
): ProducerCertificate {
  const standing = presentStanding(certificate, all, today)
  return {
    id: certificate.id,
    number: certificate.number,
    number_assigned: certificate.number_assigned,
    ...standing,
    stars: standing.state === "valid" ? certificate.stars : null,
    stars_certified: certificate.stars,
    decision: certificate.decision,
    body: certificate.body,
    level: certificate.level,
    issued_on: certificate.issued_on,
    valid_until: certificate.valid_until,
    date_precision: certificate.date_precision,
    revoked: presentRevocation(certificate),
  }
}

/** A register entry to be chosen for a listing, with the certificate that decides its star on that day. */
export function presentChoice(entry: RegisterEntry, today: IsoDay): CertifiedProductChoice {
  const { id, name, group_code, certificates } = entry
  const deciding = decidingCertificate(certificates, today)
  return {
    id,
    name,
    group_code,
    stars: starsInForce(certificates, today),
    certificate: deciding && presentDeciding(deciding, today),
  }
}

function presentDeciding(
  certificate: LifeCertificate,
  today: IsoDay
): CertifiedProductChoice["certificate"] {
  const { number, decision, body, level, issued_on, valid_until } = certificate
  const printed = { number, decision, body, level, issued_on, valid_until }
  return { ...printed, ...presentState(certificate, today) }
}
