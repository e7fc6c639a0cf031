import { CertificateFilingsResponse, ProducerCertificatesResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** The producer's certificates and what it has handed in. @throws Response to sign in */
export async function loadCertificates(request: Request) {
  const [{ products }, { filings }] = await Promise.all([
    askProducer(request, ProducerCertificatesResponse, "/producer/certificates"),
    askProducer(request, CertificateFilingsResponse, "/producer/certificate-filings"),
  ])
  return { products, filings }
}
