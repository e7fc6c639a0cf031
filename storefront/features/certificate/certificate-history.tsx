import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { certificatePath } from "./certificate-path"
import type { HistoryLine } from "./history-words.server"

/** The life of the product's certificates, oldest first; no drawn stars, as none of it is today. */
export function CertificateHistory({ history }: { history: readonly HistoryLine[] }) {
  if (history.length === 0) return null
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.verify_history()}</h2>
      <ol className="ml-2 border-l-2 border-line">
        {history.map(({ day, what, document, note, about, ofThisPage }, index) => (
          <li key={index} className="relative break-inside-avoid pb-4 pl-5 last:pb-0">
            <span
              className={`absolute -left-[0.4375rem] top-2 size-3 rounded-full border-2 border-line-strong ${ofThisPage ? "bg-line-strong" : "bg-page"}`}
            />
            <p className="text-sm text-ink-soft">{day}</p>
            <p className="font-bold">{what}</p>
            <p className="text-sm">
              {[document, ofThisPage && m.verify_history_this()].filter(Boolean).join(" · ")}
              {about && (
                <>
                  {document && " · "}
                  <Link
                    to={shopPath(certificatePath(about))}
                    className="wrap-anywhere underline underline-offset-4"
                  >
                    {m.verify_history_number({ number: about })}
                  </Link>
                </>
              )}
            </p>
            {note && <p className="text-sm text-ink-soft">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
