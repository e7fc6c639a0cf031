import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCertificatesQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"

/** `GET /admin/certificates`: the register with each certificate's history, soonest to lapse first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as z.infer<typeof AdminCertificatesQuery>
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "certificate",
    fields: ["*", "certified_product.id", "certified_product.name", "events.*"],
    filters,
    pagination: { skip: offset, take: limit, order: { valid_until: "ASC", id: "ASC" } },
  })
  res.json({ certificates: data, count: metadata?.count ?? data.length, limit, offset })
}
