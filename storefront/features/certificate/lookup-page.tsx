import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { CertificateFrame } from "./certificate-frame"
import { LookupForm } from "./lookup-form"

type LookupPageProps = {
  /** What was sent and holds no number; null when nothing was sent. */
  typed: string | null
}

/** Asks for a number and says where a label has it. */
export function LookupPage({ typed }: LookupPageProps) {
  const places = [
    m.verify_lookup_where_label(),
    m.verify_lookup_where_paper(),
    m.verify_lookup_where_page(),
  ]
  return (
    <CertificateFrame>
      <div className="space-y-3">
        <h1 className="text-3xl">{m.verify_lookup()}</h1>
        <p>{m.verify_lookup_lead()}</p>
      </div>
      <LookupForm
        typed={typed ?? undefined}
        error={typed === null ? undefined : m.verify_lookup_empty()}
      />
      <section className="space-y-3">
        <h2 className="text-xl">{m.verify_lookup_where()}</h2>
        <ul className="list-disc space-y-2 pl-5">
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl">{m.verify_lookup_no_number()}</h2>
        <p>{m.verify_lookup_no_number_text()}</p>
        <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
          {m.verify_unknown_search()}
        </ButtonLink>
      </section>
    </CertificateFrame>
  )
}
