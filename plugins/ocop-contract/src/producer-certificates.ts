import * as z from "zod"
import { CertificateHistoryEntry, CertificateSummary, VerifiedCertificate } from "./certificate.js"
import { StarsToday } from "./primitives.js"

/** A certificate of the producer's own, as it stands on the day of asking. */
export const ProducerCertificate = VerifiedCertificate.pick({
  number: true,
  number_assigned: true,
  state: true,
  stars: true,
  stars_certified: true,
  days_left: true,
  decision: true,
  body: true,
  level: true,
  issued_on: true,
  valid_until: true,
  date_precision: true,
  revoked: true,
}).extend({ id: z.string() })
export type ProducerCertificate = z.infer<typeof ProducerCertificate>

/** An entry of the register with everything that was ever recognised of it. */
export const ProducerCertifiedProduct = z.object({
  id: z.string(),
  name: z.string(),
  group_code: z.string(),
  /** Of the certificate in force today. */
  stars: StarsToday,
  /** The most recently issued first. */
  certificates: z.array(ProducerCertificate),
  /** Oldest first. */
  history: z.array(CertificateHistoryEntry),
})
export type ProducerCertifiedProduct = z.infer<typeof ProducerCertifiedProduct>

/** `GET /producer/certificates`: what the register says of this producer's products, by name. */
export const ProducerCertificatesResponse = z.object({
  products: z.array(ProducerCertifiedProduct),
  /** The day in Vietnam for which all this is said. */
  checked_on: z.string(),
})
export type ProducerCertificatesResponse = z.infer<typeof ProducerCertificatesResponse>

/** `GET /producer/certified-products`: register entries to choose from, by name. */
export const CertifiedProductsQuery = z.object({
  /** Words of the name, with or without accents. */
  q: z.string().max(100).optional(),
})
export type CertifiedProductsQuery = z.infer<typeof CertifiedProductsQuery>

/** A register entry with what decides its star today. */
export const CertifiedProductChoice = z.object({
  id: z.string(),
  name: z.string(),
  group_code: z.string(),
  stars: StarsToday,
  /** The one in force, or else the one that says why there is none; null without any. */
  certificate: CertificateSummary.nullable(),
})
export type CertifiedProductChoice = z.infer<typeof CertifiedProductChoice>
export const CertifiedProductsResponse = z.object({
  certified_products: z.array(CertifiedProductChoice),
})
