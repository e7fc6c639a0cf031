import * as z from "zod"
import { CertificateHistoryEntry, DatePrecision, VerifiedCertificate } from "./certificate.js"
import { IsoDay, typedText } from "./primitives.js"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
const requiredText = (max: number) => typedText(max).pipe(z.string().min(1))

/** `GET /admin/certificates`: the register, soonest to lapse first. */
export const AdminCertificatesQuery = z.object({
  /** Words of a product, a producer, a number or a decision, with or without accents. */
  q: typedText(100).optional(),
  number: z.string().max(100).optional(),
  certified_product_id: z.string().max(64).optional(),
  /** Medusa's product: certificates of the register entry that its listing names. */
  product_id: z.string().max(64).optional(),
  import_id: z.string().max(64).optional(),
  state: VerifiedCertificate.shape.state.optional(),
  /** In force, with at most this many days left. */
  expiring_within: z.coerce.number().int().min(0).max(3650).optional(),
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  ...page,
})
export type AdminCertificatesQuery = z.infer<typeof AdminCertificatesQuery>

/** A line of the register. */
export const AdminCertificate = z.object({
  id: z.string(),
  number: z.string(),
  number_assigned: z.boolean(),
  state: VerifiedCertificate.shape.state,
  days_left: z.number().int().nullable(),
  stars_certified: z.number().int(),
  score: z.number().nullable(),
  decision: z.string(),
  body: z.string(),
  level: z.enum(["district", "province", "national"]),
  issued_on: IsoDay,
  valid_until: IsoDay,
  date_precision: DatePrecision,
  revoked_on: IsoDay.nullable(),
  import_id: z.string().nullable(),
  product: z.object({ id: z.string(), name: z.string(), group_code: z.string() }),
  producer: z.object({
    id: z.string(),
    name: z.string(),
    province_code: z.string(),
    province: z.string(),
    status: z.string(),
  }),
})
export type AdminCertificate = z.infer<typeof AdminCertificate>
export const AdminCertificatesResponse = z.object({
  certificates: z.array(AdminCertificate),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** An entry of the append-only history, with who wrote it. */
export const CertificateEventEntry = z.object({
  id: z.string(),
  kind: z.enum(["issued", "corrected", "scan_added", "revoked"]),
  on_day: IsoDay,
  /** An operator's address, or the import's file name, as an operator knows them. */
  actor: z.string(),
  document: z.string(),
  note: z.string().nullable(),
  /** For a correction: `[field, before, after]`. */
  changes: z.array(z.tuple([z.string(), z.string(), z.string()])),
  recorded_at: z.string(),
})

export const CertificateScan = z.object({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
  size: z.number().int(),
  uploaded_at: z.string(),
})

/** That a coming end was told, and whether anyone at the producer could be written to. */
export const CertificateNotice = z.object({
  /** 180, 90, 30 or 0 days left when it fell due. */
  days_before: z.number().int(),
  due_on: IsoDay,
  /** Null while it is being sent. */
  sent_on: IsoDay.nullable(),
  /** A more urgent one was sent in its place. */
  overtaken: z.boolean(),
  /** False: no e-mail address is known, so somebody has to phone. */
  producer_told: z.boolean(),
})

/** `GET /admin/certificates/:id` */
export const AdminCertificateResponse = z.object({
  certificate: AdminCertificate.extend({
    revoked: VerifiedCertificate.shape.revoked,
    place: VerifiedCertificate.shape.place,
    in_force: VerifiedCertificate.shape.in_force,
    events: z.array(CertificateEventEntry),
    scans: z.array(CertificateScan),
    notices: z.array(CertificateNotice),
    /** The product's whole life, as the verify page shows it. */
    history: z.array(CertificateHistoryEntry),
    /** Other certificates of the product. */
    others: z.array(
      AdminCertificate.pick({
        id: true,
        number: true,
        state: true,
        stars_certified: true,
        issued_on: true,
        valid_until: true,
      })
    ),
    listings: z.array(z.object({ product_id: z.string(), title: z.string(), status: z.string() })),
  }),
})
export type AdminCertificateResponse = z.infer<typeof AdminCertificateResponse>

/** `POST /admin/certificates/:id/revoke`: nothing is revoked without a decision and a reason. */
export const RevokeCertificateBody = z
  .object({
    decision: requiredText(200),
    reason: requiredText(2000),
    /** The day from which it counts; today when absent. */
    revoked_on: IsoDay.optional(),
    /** Every certificate of the product that still runs, so that no older one takes over (SPEC C8). */
    all_running: z.boolean().default(true),
  })
  .strict()

/** What stands revoked by it, whether just now or by an earlier call: a repeat answers the same. */
export const RevokeCertificateResponse = z.object({
  certificate: z.object({ id: z.string() }),
  revoked: z.array(z.object({ id: z.string(), number: z.string(), revoked_on: IsoDay })),
})

/**
 * `POST /admin/certificates/:id/correct`: sets right what was copied wrong from a document. What was
 * decided is never changed here: that takes a new decision.
 */
export const CorrectCertificateBody = z
  .object({
    changes: z
      .object({
        number: requiredText(100),
        decision: requiredText(200),
        body: requiredText(300),
        level: z.enum(["district", "province", "national"]),
        stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
        score: z.number().min(0).max(100).nullable(),
        issued_on: IsoDay,
        valid_until: IsoDay,
        date_precision: DatePrecision,
      })
      .partial()
      .strict()
      .refine((changes) => Object.keys(changes).length > 0, "name at least one change"),
    /** The paper that says what is right. */
    document: requiredText(200),
    reason: requiredText(2000),
  })
  .strict()
export type CorrectCertificateBody = z.infer<typeof CorrectCertificateBody>

export const CorrectCertificateResponse = z.object({ certificate: z.object({ id: z.string() }) })

/** Largest scan that is taken, in bytes. */
export const SCAN_MAX_BYTES = 10 * 1024 * 1024

/** `POST /admin/certificates/:id/scans`, multipart with one `file`. */
export const CertificateScanResponse = z.object({ scan: CertificateScan })
