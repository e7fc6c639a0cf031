import type { CertificateWarningLine, ProducerDashboardResponse } from "@ocop/contract"
import { Link } from "react-router"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { HomeSection } from "./home-section"

/** The products that lose their star soon or have lost it; nothing when none does. */
export function CertificatesSection({
  certificates,
}: Pick<ProducerDashboardResponse, "certificates">) {
  if (certificates.count === 0) return null
  return (
    <HomeSection title={m.portal_home_certificates()}>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {certificates.lines.map((line) => (
          <li key={line.certified_product_id} className="px-4 py-2.5">
            <p className="font-bold">{line.product}</p>
            <p className={line.kind === "ends" ? "text-warn" : "text-danger"}>{standing(line)}</p>
            <p className="text-sm text-ink-soft">{line.number}</p>
          </li>
        ))}
      </ul>
      <Link
        to={shopPath("/nha-san-xuat/chung-nhan")}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {m.portal_home_certificates_all({ count: formatNumber(certificates.count) })}
      </Link>
    </HomeSection>
  )
}

function standing({ kind, valid_until, days_left }: CertificateWarningLine): string {
  const day = formatDay(valid_until)
  if (kind === "revoked") return m.portal_home_certificates_revoked()
  if (kind === "ended" || days_left === null) return m.portal_home_certificates_ended({ day })
  if (days_left === 0) return m.portal_home_certificates_last_day()
  return m.portal_home_certificates_ends({ days: days_left, day })
}
