import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { SearchIcon } from "~/ui/icons/search-icon"
import { CertificateFrame } from "./certificate-frame"
import { LookupForm } from "./lookup-form"

/** The register does not know the number: says so, what that does not mean, and how to go on. */
export function UnknownCertificate({ typed }: { typed: string }) {
  const ways = [m.verify_unknown_compare(), m.verify_unknown_decision(), m.verify_unknown_ask()]
  return (
    <CertificateFrame>
      <div className="rounded-2xl border-2 border-dashed border-line-strong bg-sunken p-4 sm:p-6">
        <div className="flex items-start gap-3 sm:gap-4">
          <span className="rounded-full bg-ink p-2 text-page">
            <SearchIcon className="block size-7" />
          </span>
          <h1 className="min-w-0 pt-1 text-2xl sm:text-3xl">{m.verify_unknown()}</h1>
        </div>
        <p className="mt-3">
          {m.verify_unknown_typed()} <strong className="wrap-anywhere">{typed}</strong>
        </p>
        <p className="mt-2">{m.verify_unknown_proof()}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl">{m.verify_unknown_how()}</h2>
        <ul className="list-disc space-y-2 pl-5">
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </section>
      <LookupForm typed={typed} />
      <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
        {m.verify_unknown_search()}
      </ButtonLink>
    </CertificateFrame>
  )
}
