import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducersQuery } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"

/** `GET /admin/producers`: all producers, whatever their status. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, ...filters } = req.validatedQuery as z.infer<typeof AdminProducersQuery>
  const folded = foldVietnamese(q ?? "").replace(/[\\%_]/g, "")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "producer",
    fields: ["*"],
    filters: { ...filters, ...(folded ? { name_folded: { $like: `%${folded}%` } } : {}) },
    pagination: { skip: offset, take: limit, order: { name_folded: "ASC", id: "ASC" } },
  })
  res.json({ producers: data, count: metadata?.count ?? data.length, limit, offset })
}
