import type { Messages } from "../messages/vi"
import type { CertificateDetail } from "./use-certificate"

/** One sentence: what this certificate does for its product today. */
export function standing(
  certificate: Pick<
    CertificateDetail,
    | "state"
    | "stars_certified"
    | "issued_on"
    | "valid_until"
    | "revoked"
    | "revoked_on"
    | "in_force"
    | "date_precision"
  >,
  { certificatePage: { standing: words }, day }: Pick<Messages, "certificatePage" | "day">
): string {
  const until = day.of(certificate.valid_until)
  switch (certificate.state) {
    case "valid":
      return words.valid(certificate.stars_certified, until)
    case "not_yet_valid":
      return words.not_yet_valid(day.of(certificate.issued_on, certificate.date_precision))
    case "expired":
      return words.expired(until)
    case "revoked":
      return words.revoked(day.of(certificate.revoked?.on ?? certificate.revoked_on ?? until))
    case "superseded":
      return words.superseded(certificate.in_force?.number ?? null)
  }
}
