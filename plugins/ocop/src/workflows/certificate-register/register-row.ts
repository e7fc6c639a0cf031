import type { AdminCertificate } from "@ocop/contract"
import type { Gazetteer } from "@ocop/rules"
import type { CertificateLife, LifeCertificate, LifeProducer } from "./certificate-life"

type Standing = Pick<AdminCertificate, "state" | "days_left">

/** A certificate as a line of the register. A producer that is gone leaves its places empty. */
export function registerRow(
  certificate: LifeCertificate,
  standing: Standing,
  product: CertificateLife["product"],
  producer: Pick<LifeProducer, "id" | "name" | "province_code" | "status"> | null,
  places: Gazetteer
): AdminCertificate {
  return {
    id: certificate.id,
    number: certificate.number,
    number_assigned: certificate.number_assigned,
    state: standing.state,
    days_left: standing.days_left,
    stars_certified: certificate.stars,
    score: certificate.score,
    decision: certificate.decision,
    body: certificate.body,
    level: certificate.level,
    issued_on: certificate.issued_on,
    valid_until: certificate.valid_until,
    date_precision: certificate.date_precision,
    revoked_on: certificate.revoked_on,
    import_id: certificate.import_id,
    product,
    producer: {
      id: producer?.id ?? "",
      name: producer?.name ?? "",
      province_code: producer?.province_code ?? "",
      province: (producer && places.province(producer.province_code)?.name) ?? "",
      status: producer?.status ?? "",
    },
  }
}
