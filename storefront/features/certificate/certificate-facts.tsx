import { Link } from "react-router"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { FactTable } from "~/ui/fact-table"
import { StarBadge } from "~/ui/star-badge"
import { certificatePath } from "./certificate-path"
import type { CertificateView } from "./load-certificate.server"

/** Everything the register holds of the certificate, to be compared with the paper. */
export function CertificateFacts({ view }: { view: CertificateView }) {
  const { number, revoked, place } = view
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.verify_facts()}</h2>
      <FactTable
        facts={[
          [
            m.certificate_number(),
            <Noted key="" note={view.number_assigned ? m.verify_number_assigned() : null}>
              <span className="font-bold wrap-anywhere">{number}</span>
            </Noted>,
          ],
          [m.certificate_decision(), view.decision],
          [m.certificate_body(), view.recognisedBy],
          [m.verify_issued_on(), view.issuedOn],
          [
            m.verify_last_day(),
            <Noted key="" note={view.lastDayNote}>
              {view.lastDay}
            </Noted>,
          ],
          [m.verify_revoked_on(), revoked && formatDay(revoked.on)],
          [m.verify_revocation_decision(), revoked?.decision],
          [m.verify_revocation_reason(), revoked?.reason],
          [m.verify_stars_certified(), m.search_facet_stars({ stars: view.stars_certified })],
          [m.verify_stars_today(), <StarsToday key="" view={view} />],
          [m.verify_place_certified(), place.certified_as],
          [m.verify_place_today(), view.placeToday],
          [m.verify_checked_on(), m.verify_checked_on_day({ today: view.checkedOn })],
        ]}
      />
    </section>
  )
}

function StarsToday({ view: { number, in_force } }: { view: CertificateView }) {
  if (!in_force?.stars) return <>{m.verify_no_star_today()}</>
  return (
    <>
      <StarBadge stars={in_force.stars} />
      {in_force.number !== number && (
        <Link
          to={shopPath(certificatePath(in_force.number))}
          className="block pt-1 text-sm wrap-anywhere underline underline-offset-4"
        >
          {m.verify_history_number({ number: in_force.number })}
        </Link>
      )}
    </>
  )
}

function Noted({ note, children }: { note: string | null; children: React.ReactNode }) {
  return (
    <>
      {children}
      {note && <span className="block text-sm text-ink-soft">{note}</span>}
    </>
  )
}
