import { CLAIM_PROBLEMS } from "@ocop/rules"
import * as z from "zod"
import { AdminCertificate, CertificateScan } from "./certificate-register.js"
import { IsoDay, typedText } from "./primitives.js"

const requiredText = (max: number) => typedText(max).pipe(z.string().min(1))

/** Papers of one filing: front, back, pages of the decision. */
export const MAX_FILING_SCANS = 10

/** Why a filing contradicts itself or the rules; each has its words where it is shown. */
export const FilingProblem = z.enum([...CLAIM_PROBLEMS, "number_taken", "contradicts_register"])
export type FilingProblem = z.infer<typeof FilingProblem>

/** What a paper says, copied by a person. A claim: no star comes of it before an operator has read the paper. */
export const CertificateClaim = z.object({
  number: requiredText(100),
  decision: requiredText(200),
  /** As printed: "UBND tỉnh Tuyên Quang". */
  body: requiredText(300),
  level: z.enum(["district", "province", "national"]),
  /** As printed on the paper. */
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  issued_on: IsoDay,
  valid_until: IsoDay,
})
export type CertificateClaim = z.infer<typeof CertificateClaim>

const product = {
  /** A register entry of this producer; null for a product that the register does not know. */
  certified_product_id: z.string().max(64).nullable(),
  /** As the paper names it. */
  product_name: requiredText(300),
  group_code: z.enum(["I", "II", "III", "IV", "V", "VI"]),
}

/** `POST /producer/certificate-filings`. A repeat with the same key answers with the filing it made. */
export const FileCertificateBody = CertificateClaim.extend({
  idempotency_key: z.string().min(8).max(64),
  ...product,
  note: typedText(1000).nullable(),
}).strict()
export type FileCertificateBody = z.infer<typeof FileCertificateBody>

export const FilingStatus = z.enum(["submitted", "accepted", "refused", "withdrawn"])
export type FilingStatus = z.infer<typeof FilingStatus>

/** A filing as its producer sees it. */
export const CertificateFiling = CertificateClaim.extend({
  ...product,
  id: z.string(),
  group_code: z.string(),
  note: z.string().nullable(),
  status: FilingStatus,
  /** Why it was refused. */
  reason: z.string().nullable(),
  scans: z.array(CertificateScan),
  /** Number of the certificate that came of it, as the register keeps it. */
  certificate_number: z.string().nullable(),
  submitted_at: z.string(),
  answered_at: z.string().nullable(),
})
export type CertificateFiling = z.infer<typeof CertificateFiling>
export const CertificateFilingResponse = z.object({ filing: CertificateFiling })
/** `GET /producer/certificate-filings`: newest first. */
export const CertificateFilingsResponse = z.object({ filings: z.array(CertificateFiling) })
/** `POST /producer/certificate-filings/:id/scans`, multipart with one `file`. */
export const FilingScanResponse = z.object({ scan: CertificateScan })

/** `GET /admin/certificate-filings`: who waits longest comes first. */
export const AdminFilingsQuery = z.object({
  status: FilingStatus.default("submitted"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type AdminFilingsQuery = z.infer<typeof AdminFilingsQuery>

const FilingProducer = z.object({
  id: z.string(),
  name: z.string(),
  province: z.string(),
  status: z.string(),
})

export const AdminFilingRow = CertificateFiling.pick({
  id: true,
  number: true,
  product_name: true,
  stars: true,
  status: true,
  submitted_at: true,
  answered_at: true,
}).extend({
  producer: FilingProducer,
  scans: z.number().int(),
  /** Whole days since it was handed in. */
  age_days: z.number().int(),
})
export type AdminFilingRow = z.infer<typeof AdminFilingRow>
export const AdminFilingsResponse = z.object({
  filings: z.array(AdminFilingRow),
  count: z.number().int(),
  /** How many in each state, whatever is asked for. */
  counts: z.record(FilingStatus, z.number().int()),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminFilingsResponse = z.infer<typeof AdminFilingsResponse>

const KnownCertificate = AdminCertificate.pick({
  id: true,
  number: true,
  decision: true,
  state: true,
  days_left: true,
  stars_certified: true,
  issued_on: true,
  valid_until: true,
})

/** `GET /admin/certificate-filings/:id`: the claim beside what the register knows already. */
export const AdminFiling = CertificateFiling.extend({
  producer: FilingProducer,
  submitted_by: z.string(),
  answered_by: z.string().nullable(),
  certificate_id: z.string().nullable(),
  age_days: z.number().int(),
  register: z.object({
    /** What accepting it as it stands would do; `refused` with `problems`, `needs_choice` with `candidates`. */
    outcome: z.string(),
    problems: z.array(FilingProblem),
    /** Products of the producer whose names are nearly the claim's. */
    candidates: z.array(z.object({ id: z.string(), name: z.string(), detail: z.string() })),
    /** The entry it would be of; null for a new one. */
    product: z
      .object({ id: z.string(), name: z.string(), certificates: z.array(KnownCertificate) })
      .nullable(),
    /** Who has a certificate of this number already. */
    holder: z
      .object({ certificate_id: z.string(), product: z.string(), producer: z.string() })
      .nullable(),
    /** By the rules of the day of issue: who recognises these stars, and the last day of the usual term. */
    usual: z.object({ level: CertificateClaim.shape.level, valid_until: IsoDay }),
  }),
})
export type AdminFiling = z.infer<typeof AdminFiling>
export const AdminFilingResponse = z.object({ filing: AdminFiling })

/** `POST /admin/certificate-filings/:id/accept`: with what the operator reads otherwise on the paper. */
export const AcceptFilingBody = z
  .object({
    corrections: CertificateClaim.extend({
      product_name: product.product_name,
      group_code: product.group_code,
    })
      .partial()
      .strict()
      .default({}),
    /** The register entry it is of, or "new"; what the producer said when absent. */
    product: z.string().max(64).optional(),
  })
  .strict()
export type AcceptFilingBody = z.infer<typeof AcceptFilingBody>

/** `POST /admin/certificate-filings/:id/refuse` */
export const RefuseFilingBody = z.object({ reason: requiredText(1000) }).strict()
export type RefuseFilingBody = z.infer<typeof RefuseFilingBody>

export const AnsweredFilingResponse = z.object({
  filing: z.object({
    id: z.string(),
    status: FilingStatus,
    certificate_id: z.string().nullable(),
  }),
})
