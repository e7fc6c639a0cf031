import * as z from "zod"
import { IsoDay } from "./primitives.js"

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
