import {
  FileCertificateBody,
  type CertificateFiling,
  type ProducerCertificate,
  type ProducerCertifiedProduct,
} from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

/** What a producer has handed in, and how its next paper is refused. */
export interface KeptFilings {
  products: ProducerCertifiedProduct[]
  filings: CertificateFiling[]
  refuseNext: string | null
}

/** In force for another 582 days unless told otherwise. */
export function aCertificate(change: Partial<ProducerCertificate> = {}): ProducerCertificate {
  return {
    id: `cert_${change.number ?? "1"}`,
    number: "27/2025/GCN-OCOP",
    number_assigned: false,
    state: "valid",
    stars: change.state ? null : 4,
    stars_certified: 4,
    days_left: change.state ? null : 582,
    decision: "1214/QĐ-UBND",
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    issued_on: "2025-06-27",
    valid_until: "2028-06-26",
    date_precision: "day",
    revoked: null,
    ...change,
  }
}

export function aCertifiedProduct(
  name: string,
  certificates: ProducerCertificate[]
): ProducerCertifiedProduct {
  const stars = certificates.find(({ state }) => state === "valid")?.stars ?? null
  return { id: `cprod_${name}`, name, group_code: "II", stars, certificates, history: [] }
}

export function aFiling(change: Partial<CertificateFiling> = {}): CertificateFiling {
  return {
    id: "cfil_1",
    certified_product_id: null,
    product_name: "Mật ong bạc hà",
    group_code: "I",
    number: "31/2026/GCN-OCOP",
    decision: "1500/QĐ-UBND",
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    stars: 3,
    issued_on: "2026-06-01",
    valid_until: "2029-05-31",
    note: null,
    status: "submitted",
    reason: null,
    scans: [],
    certificate_number: null,
    submitted_at: "2026-11-20T02:00:00.000Z",
    answered_at: null,
    ...change,
  }
}

/** A producer's certificates and filings as the contract has them. */
export function certificateRoutes(kept: KeptFilings): FakeRoute[] {
  const FILING = "/producer/certificate-filings"
  const filing = (id = "") => kept.filings.find((one) => one.id === id)
  const replace = (id: string, change: Partial<CertificateFiling>) => {
    kept.filings = kept.filings.map((one) => (one.id === id ? { ...one, ...change } : one))
    return { body: { filing: filing(id) } }
  }
  return [
    {
      method: "GET",
      path: /^\/producer\/certificates$/,
      answer: asProducer(() => ({ body: { products: kept.products, checked_on: "2026-11-22" } })),
    },
    {
      method: "GET",
      path: /^\/producer\/certified-products$/,
      answer: asProducer(() => ({
        body: {
          certified_products: kept.products.map(({ id, name, group_code, stars }) => ({
            ...{ id, name, group_code, stars },
            certificate: null,
          })),
        },
      })),
    },
    {
      method: "GET",
      path: new RegExp(`^${FILING}$`),
      answer: asProducer(() => ({ body: { filings: kept.filings } })),
    },
    {
      method: "POST",
      path: new RegExp(`^${FILING}$`),
      answer: asProducer(({ body }) => {
        if (kept.refuseNext) return refuse(kept.refuseNext, 400)
        const { idempotency_key: _, ...claim } = FileCertificateBody.parse(body)
        const made = aFiling({ ...claim, id: `cfil_${kept.filings.length + 1}` })
        kept.filings = [made, ...kept.filings]
        return { body: { filing: made } }
      }),
    },
    {
      method: "GET",
      path: new RegExp(`^${FILING}/([^/]+)$`),
      answer: asProducer(({ params: [id] }) =>
        filing(id) ? { body: { filing: filing(id) } } : refuse("ocop.filing_not_found", 404)
      ),
    },
    {
      method: "POST",
      path: new RegExp(`^${FILING}/([^/]+)/withdraw$`),
      answer: asProducer(({ params: [id = ""] }) => replace(id, { status: "withdrawn" })),
    },
    {
      method: "POST",
      path: new RegExp(`^${FILING}/([^/]+)/scans$`),
      answer: asProducer(({ params: [id = ""] }) => {
        if (kept.refuseNext) return refuse(kept.refuseNext, 400)
        const scan = {
          id: "cfscan_1",
          file_name: "giay.jpg",
          mime_type: "image/jpeg" as const,
          size: 3,
          uploaded_at: "2026-11-20T02:05:00.000Z",
        }
        replace(id, { scans: [scan] })
        return { body: { scan } }
      }),
    },
  ]
}
