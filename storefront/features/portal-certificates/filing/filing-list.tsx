import type { CertificateFiling } from "@ocop/contract"
import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { filingPath } from "../certificate-paths"
import { FilingChip } from "./filing-chip"

/** Papers that were handed in, newest first; what was taken back is left out. Nothing while there are none. */
export function FilingList({ filings }: { filings: readonly CertificateFiling[] }) {
  const shown = filings.filter(({ status }) => status !== "withdrawn")
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="da-nop" className="space-y-3">
      <h2 id="da-nop" className="text-xl">
        {m.portal_certificates_filed()}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
        {shown.map((filing) => (
          <li key={filing.id}>
            <Link to={filingPath(filing.id)} className="block space-y-1 px-4 py-3 no-underline">
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className="min-w-0 font-bold break-words text-ink">
                  {filing.product_name}
                </span>
                <FilingChip status={filing.status} />
              </span>
              <span className="block text-sm break-words text-ink-soft">
                {m.portal_certificates_number({ number: filing.number })}
              </span>
              {filing.status === "submitted" && filing.scans.length === 0 && (
                <span className="block font-bold text-warn">
                  {m.portal_certificates_photo_missing()}
                </span>
              )}
              {filing.reason && (
                <span className="block text-ink">
                  {m.portal_certificates_reason({ reason: filing.reason })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
