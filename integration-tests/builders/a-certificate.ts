import type { IsoDay } from "@ocop/rules"
import { inDays, today } from "./the-clock"
import { theMarket } from "./the-market"

export interface CertificateWish {
  stars?: 3 | 4 | 5
  issued?: IsoDay
  /** The last day on which it counts. */
  until?: IsoDay
  /** The day from which it is revoked. */
  revoked?: IsoDay
  number?: string
  decision?: string
  /** Of the council. */
  score?: number
}

export interface Certificate {
  id: string
  number: string
}

let made = 0

/** A certificate in the register, in force from a year ago until in a year unless told otherwise. */
export async function aCertificate(
  certified_product_id: string,
  wish: CertificateWish = {}
): Promise<Certificate> {
  const { stars = 4, issued, until, revoked, number = `TEST-${++made}` } = wish
  const register = theMarket().container.resolve("certification")
  const [certificate] = await register.registerCertificates([
    {
      certified_product_id,
      number,
      decision: wish.decision ?? `${number}/QĐ-UBND`,
      body: "UBND tỉnh",
      level: stars === 5 ? "national" : "province",
      stars,
      score: wish.score ?? null,
      issued_on: issued ?? inDays(-365),
      valid_until: until ?? inDays(365),
      date_precision: "day",
      actor: "test",
    },
  ])
  if (revoked) {
    await register.recordRevocations([
      {
        certificate_id: certificate!.id,
        revoked_on: revoked,
        decision: "456/QĐ-UBND",
        reason: "Không còn đạt tiêu chí",
        actor: "test",
      },
    ])
  }
  return { id: certificate!.id, number: certificate!.number }
}

/** Revokes from today on, as `POST /admin/certificates/:id/revoke` does, but without telling anyone. */
export async function revokeQuietly(certificate: Certificate): Promise<void> {
  await theMarket()
    .container.resolve("certification")
    .recordRevocations([
      {
        certificate_id: certificate.id,
        revoked_on: today(),
        decision: "456/QĐ-UBND",
        reason: "Không còn đạt tiêu chí",
        actor: "test",
      },
    ])
}
