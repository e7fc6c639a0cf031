import type { VerifiedCertificate } from "@ocop/contract"
import type { Gazetteer, IsoDay } from "@ocop/rules"
import type { CertificateLife } from "./certificate-life"
import { presentHistory } from "./present-history"
import { presentPlace } from "./present-place"
import { presentInForce, presentRevocation, presentStanding } from "./present-standing"

/**
 * What anyone may know of a certificate on that day. Its star is of today only: none when it lapsed, was
 * revoked, has not begun, or when a later certificate of the product counts.
 *
 * @param handle of the product's page, null when it is not on show here
 */
export function presentVerified(
  life: CertificateLife,
  handle: string | null,
  today: IsoDay,
  places: Gazetteer
): VerifiedCertificate {
  const { certificate, certificates, product, producer } = life
  const standing = presentStanding(certificate, certificates, today)
  return {
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
    in_force: presentInForce(certificates, today),
    product: { name: product.name, group_code: product.group_code, handle },
    producer: {
      name: producer?.name ?? "",
      kind: producer?.kind ?? "other",
      handle: producer?.status === "approved" ? producer.handle : null,
    },
    place: presentPlace(producer, places),
    history: presentHistory(life, today),
    checked_on: today,
  }
}
