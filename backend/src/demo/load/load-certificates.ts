import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoCertificate } from "../plan/demo-plan"
import { reportProgress } from "./progress"

/** The document that the history of a demonstration certificate names. */
const ACTOR = "demo"

/** Certificates of the plan that the register does not have yet, with their revocations. */
export async function loadCertificates(
  container: MedusaContainer,
  plan: readonly DemoCertificate[]
): Promise<void> {
  const register = container.resolve("certification")
  const existing = await register.listCertificates({}, { select: ["number"], take: null })
  const known = new Set(existing.map(({ number }) => number))
  const missing = plan.filter(({ number }) => !known.has(number))
  const entries = await entriesByHandle(container)
  const created = missing.length
    ? await register.registerCertificates(
        missing.map((certificate) => ({
          certified_product_id: entries.get(certificate.listing_handle) as string,
          number: certificate.number,
          decision: certificate.decision,
          body: certificate.body,
          level: certificate.level,
          stars: certificate.stars,
          score: certificate.score,
          issued_on: certificate.issued_on,
          valid_until: certificate.valid_until,
          date_precision: certificate.issued_precision,
          actor: ACTOR,
        }))
      )
    : []
  const idByNumber = new Map(created.map(({ id, number }) => [number, id]))
  const revocations = missing.flatMap(({ number, revoked }) =>
    revoked
      ? [
          {
            certificate_id: idByNumber.get(number) as string,
            revoked_on: revoked.on,
            decision: revoked.decision,
            reason: revoked.reason,
            actor: ACTOR,
          },
        ]
      : []
  )
  if (revocations.length) {
    await register.recordRevocations(revocations)
  }
  reportProgress("certificates", plan.length, plan.length)
}

async function entriesByHandle(container: MedusaContainer): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: ["certified_product_id", "product.handle"],
  })
  return new Map(
    data.map((row) => [
      (row as unknown as { product: { handle: string } | null }).product?.handle ?? "",
      row.certified_product_id as string,
    ])
  )
}
