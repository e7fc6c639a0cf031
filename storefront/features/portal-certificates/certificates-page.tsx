import type { CertificateFiling, ProducerCertificatesResponse } from "@ocop/contract"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { newFilingPath } from "./certificate-paths"
import { CertifiedProductCard } from "./certified-product-card"
import { FilingList } from "./filing/filing-list"

type CertificatesPageProps = Pick<ProducerCertificatesResponse, "products"> & {
  filings: CertificateFiling[]
}

/** What the register says of this producer's products, and the papers that were handed in. */
export function CertificatesPage({ products, filings }: CertificatesPageProps) {
  return (
    <PortalPage
      title={m.portal_certificates_title()}
      lead={m.portal_certificates_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      <ButtonLink to={newFilingPath()} className="w-full sm:w-auto">
        {m.portal_certificates_file_new()}
      </ButtonLink>
      <FilingList filings={filings} />
      <section aria-labelledby="trong-so" className="space-y-3">
        <h2 id="trong-so" className="text-xl">
          {m.portal_certificates_in_register()}
        </h2>
        {products.length === 0 ? (
          <EmptyState title={m.portal_certificates_none()}>
            <p>{m.portal_certificates_none_text()}</p>
          </EmptyState>
        ) : (
          <ul className="grid gap-3 md:grid-cols-2">
            {products.map((product) => (
              <CertifiedProductCard key={product.id} product={product} />
            ))}
          </ul>
        )}
      </section>
    </PortalPage>
  )
}
