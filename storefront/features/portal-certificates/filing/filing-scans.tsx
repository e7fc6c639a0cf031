import type { CertificateFiling } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { filingScanPath } from "../certificate-paths"

/** Pictures of the paper as they were handed in; each opens large. */
export function FilingScans({ filing: { id, scans } }: { filing: CertificateFiling }) {
  if (scans.length === 0) return null
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {scans.map((scan, index) => {
        const path = filingScanPath(id, scan.id)
        const name = m.portal_certificates_page_of_paper({ page: index + 1 })
        return (
          <li key={scan.id}>
            <a
              href={path}
              target="_blank"
              rel="noreferrer"
              className="flex aspect-[3/4] items-center justify-center overflow-hidden rounded-lg border border-line bg-sunken p-2 text-center"
            >
              {scan.mime_type === "application/pdf" ? (
                <span className="min-w-0 break-words">
                  {m.portal_certificates_open_file({ name: scan.file_name })}
                </span>
              ) : (
                <img src={path} alt={name} loading="lazy" className="max-h-full object-contain" />
              )}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
