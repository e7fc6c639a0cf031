import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducersQuery } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import { CLOCK_MODULE } from "../../../modules/clock"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { listingCounts } from "./listing-counts"
import { PRODUCER_FIELDS, presentProducer, type ProducerRow } from "./producer-rows"

/** `GET /store/producers`: open producers by name, in one province when asked. */
export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof ProducersQuery>>,
  res: MedusaResponse
): Promise<void> {
  const { q, province_code, limit, offset } = req.validatedQuery as z.infer<typeof ProducersQuery>
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const folded = foldVietnamese(q ?? "").replace(/[\\%_]/g, "")
  const { data, metadata } = await query.graph({
    entity: "producer",
    fields: PRODUCER_FIELDS,
    filters: {
      status: "approved",
      ...(province_code ? { province_code } : {}),
      ...(folded ? { name_folded: { $like: `%${folded}%` } } : {}),
    },
    pagination: { skip: offset, take: limit, order: { name_folded: "ASC", id: "ASC" } },
  })
  const rows = data as ProducerRow[]
  const counts = await listingCounts(
    req.scope,
    rows.map(({ id }) => id)
  )
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json({
    producers: rows.map((row) => presentProducer(row, counts.get(row.id) ?? 0, places, today)),
    count: metadata?.count ?? rows.length,
    limit,
    offset,
  })
}
