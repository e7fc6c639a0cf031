import type { ProducerCertificate } from "@ocop/contract"
import { Link } from "react-router"
import { certificatePath } from "~/features/certificate/certificate-path"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { CertificateChip } from "./certificate-chip"

/** One certificate: what holds today, its number and days, and the page that anyone can check it on. */
export function CertificateLines({ certificate }: { certificate: ProducerCertificate }) {
  const { number, stars_certified: stars, issued_on, valid_until, decision } = certificate
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <CertificateChip certificate={certificate} />
        <span>{m.portal_certificates_stars_printed({ stars })}</span>
      </p>
      <p className="break-words">{m.portal_certificates_number({ number })}</p>
      <p className="text-sm break-words text-ink-soft">
        {m.portal_certificates_decision({ decision })}
      </p>
      <p className="text-sm text-ink-soft">
        {m.portal_certificates_days({ from: formatDay(issued_on), until: formatDay(valid_until) })}
      </p>
      <Link
        to={shopPath(certificatePath(number))}
        className="inline-flex min-h-11 items-center font-bold text-brand underline"
      >
        {m.portal_certificates_verify()}
        <span className="sr-only"> {number}</span>
      </Link>
    </div>
  )
}
