import { m } from "~/platform/paraglide/messages"
import { CertificateFacts } from "./certificate-facts"
import { CertificateFrame } from "./certificate-frame"
import { CertificateHistory } from "./certificate-history"
import { CertifiedProduct } from "./certified-product"
import { InForceLink } from "./in-force-link"
import type { CertificateView } from "./load-certificate.server"
import { LookupForm } from "./lookup-form"
import { PrintFooter } from "./print-footer"
import { QrSection } from "./qr-section"
import { VerdictPanel } from "./verdict-panel"

/** The answer first, then what it is about, then everything to check it by. */
export function CertificatePage({ view }: { view: CertificateView }) {
  const { number, body } = view
  return (
    <CertificateFrame>
      <VerdictPanel verdict={view.verdict} stars={view.stars}>
        <InForceLink number={number} in_force={view.in_force} />
      </VerdictPanel>
      <CertifiedProduct view={view} />
      <CertificateFacts view={view} />
      <p className="text-ink-soft">{m.verify_trust({ body })}</p>
      <CertificateHistory history={view.history} />
      <PrintFooter number={number} />
      <QrSection number={number} />
      <section className="space-y-3 print:hidden">
        <h2 className="text-xl">{m.verify_other()}</h2>
        <LookupForm />
      </section>
    </CertificateFrame>
  )
}
