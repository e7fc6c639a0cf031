import type { CertificateSummary } from "@ocop/contract"
import { Link } from "react-router"
import { certificatePath } from "~/features/certificate/certificate-path"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { StarBadge } from "~/ui/star-badge"
import { levelWords } from "./certificate-words"

type StarExplainerProps = { stars: 3 | 4 | 5; certificate: CertificateSummary }

/** The star and, opened, what stands behind it. Only for a star in force. */
export function StarExplainer({ stars, certificate }: StarExplainerProps) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none flex-wrap items-center gap-2 [&::-webkit-details-marker]:hidden">
        <StarBadge stars={stars} />
        <span className="underline decoration-dotted underline-offset-4">
          {m.product_star_why()}
        </span>
        <ChevronIcon className="size-4 rotate-90 group-open:-rotate-90" />
      </summary>
      <div data-today className="rounded-lg border border-line bg-star-soft px-4 py-3">
        <p>
          {m.product_star_explained({
            stars,
            body: certificate.body,
            level: levelWords(certificate.level),
            decision: certificate.decision,
            until: formatDay(certificate.valid_until),
          })}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4">
          <Link
            to={shopPath(certificatePath(certificate.number))}
            className="inline-flex min-h-11 items-center underline"
          >
            {m.verify_see()}
          </Link>
          <Link to={shopPath("/sao-ocop")} className="inline-flex min-h-11 items-center underline">
            {m.footer_stars()}
          </Link>
        </p>
      </div>
    </details>
  )
}
