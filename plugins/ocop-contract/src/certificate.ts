import * as z from "zod"
import { IsoDay, StarsToday } from "./primitives.js"

export const CertificateStateName = z.enum(["not_yet_valid", "valid", "expired", "revoked"])
export type CertificateStateName = z.infer<typeof CertificateStateName>

/**
 * The certificate that decides a listing's star today: the one in force, or else the one that says
 * why there is none. It carries no star of its own: `stars` of the listing is the only place where a
 * client reads one, so a lapsed star can't be shown by mistake.
 */
export const CertificateSummary = z.object({
  number: z.string(),
  decision: z.string(),
  body: z.string(),
  level: z.enum(["district", "province", "national"]),
  issued_on: IsoDay,
  /** The last day on which it counts. */
  valid_until: IsoDay,
  state: CertificateStateName,
  /** Days that remain after today; null unless `state` is "valid". */
  days_left: z.number().int().nullable(),
})
export type CertificateSummary = z.infer<typeof CertificateSummary>

/** How exactly a source says a date. A day known to the month or year is stored on the careful side. */
export const DatePrecision = z.enum(["day", "month", "year"])

/** What a product's certificate was, seen after the one before it (SPEC N). */
export const Recognition = z.enum(["issued", "renewed", "upgraded", "lowered"])

/** One line of what happened to a product's certificates; oldest first. */
export const CertificateHistoryEntry = z.object({
  kind: z.enum([...Recognition.options, "nominated", "corrected", "revoked", "expired"]),
  /** The day it took effect; how exactly it is known stands beside it. */
  on: IsoDay,
  date_precision: DatePrecision,
  /** The certificate it is about; null for «tiềm năng 5 sao», which has none. */
  number: z.string().nullable(),
  /** Stars as certified then. Never a star of today: that is `stars` of the certificate. */
  stars_certified: z.number().int().nullable(),
  /** The decision or list it was taken from. */
  document: z.string(),
  note: z.string().nullable(),
})
export type CertificateHistoryEntry = z.infer<typeof CertificateHistoryEntry>

/** `GET /store/certificates/:number`: what anyone may know of a certificate, on the day of asking. */
export const VerifiedCertificate = z.object({
  number: z.string(),
  /** True when the decision printed no number and the register gave this one. */
  number_assigned: z.boolean(),
  /** "superseded": still in its term, but a later one of the same product counts. */
  state: z.enum([...CertificateStateName.options, "superseded"]),
  /** The star that this certificate gives today: null unless `state` is "valid". */
  stars: StarsToday,
  /** The star it was issued with, whatever has become of it. */
  stars_certified: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  days_left: z.number().int().nullable(),
  decision: z.string(),
  body: z.string(),
  level: z.enum(["district", "province", "national"]),
  issued_on: IsoDay,
  valid_until: IsoDay,
  date_precision: DatePrecision,
  revoked: z.object({ on: IsoDay, decision: z.string(), reason: z.string() }).nullable(),
  /** The certificate of this product that counts today; null when none does. */
  in_force: z.object({ number: z.string(), stars: StarsToday }).nullable(),
  product: z.object({
    name: z.string(),
    group_code: z.string(),
    /** Address of its page when it is on sale here. */
    handle: z.string().nullable(),
  }),
  producer: z.object({
    name: z.string(),
    kind: z.string(),
    /** Address of its page when it sells here. */
    handle: z.string().nullable(),
  }),
  place: z.object({
    certified_as: z.string(),
    commune: z.string().nullable(),
    province: z.string(),
    province_code: z.string(),
    former_province: z.string().nullable(),
  }),
  history: z.array(CertificateHistoryEntry),
  /** The day in Vietnam for which all this is said. */
  checked_on: IsoDay,
})
export type VerifiedCertificate = z.infer<typeof VerifiedCertificate>
export const VerifiedCertificateResponse = z.object({ certificate: VerifiedCertificate })
