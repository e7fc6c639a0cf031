import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { CertificateEvents } from "./certificate-events"
import { CertificateFacts } from "./certificate-facts"
import { CertificateHead } from "./certificate-head"
import { CertificateListings } from "./certificate-listings"
import { CertificateScans } from "./certificate-scans"
import { OtherCertificates } from "./other-certificates"
import { ProductHistory } from "./product-history"
import { PublicPage } from "./public-page"
import { useCertificate } from "./use-certificate"

/** One certificate: what it says, what became of it, and what an operator may do with it. */
export function CertificatePage() {
  const { id = "" } = useParams()
  const words = useMessages().certificatePage
  const { data: certificate, error, isPending, refetch } = useCertificate(id)
  if (!certificate) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/certificates">{words.backToRegister}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <CertificateHead certificate={certificate} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <CertificateFacts certificate={certificate} />
          <ProductHistory history={certificate.history} />
          <CertificateEvents events={certificate.events} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <CertificateScans certificateId={certificate.id} scans={certificate.scans} />
          <PublicPage number={certificate.number} />
          <OtherCertificates others={certificate.others} />
          <CertificateListings listings={certificate.listings} />
        </div>
      </div>
    </div>
  )
}
