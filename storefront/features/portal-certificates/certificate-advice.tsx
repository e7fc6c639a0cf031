import type { ProducerCertificate } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { certificateStanding } from "./certificate-standing"

/** What to do when a certificate ends soon or counts no more; nothing while all is well. */
export function CertificateAdvice({ certificate }: { certificate: ProducerCertificate }) {
  const text = adviceOn(certificate)
  return text ? <p className="rounded-lg bg-sunken px-3 py-2">{text}</p> : null
}

function adviceOn(certificate: ProducerCertificate): string | null {
  switch (certificateStanding(certificate)) {
    case "ending":
      return m.portal_certificates_advice_ending({ until: formatDay(certificate.valid_until) })
    case "expired":
      return m.portal_certificates_advice_expired()
    case "revoked":
      return m.portal_certificates_advice_revoked({ reason: certificate.revoked?.reason ?? "" })
    default:
      return null
  }
}
