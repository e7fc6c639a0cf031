import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { listingCounts } from "../listing-counts"
import { PRODUCER_FIELDS, presentProducer, type ProducerRow } from "../producer-rows"

/** `GET /store/producers/:handle`: one that is not open is not there. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { handle } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "producer",
    fields: PRODUCER_FIELDS,
    filters: { handle, status: "approved" },
  })
  const row = data[0] as ProducerRow | undefined
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No producer "${handle}" is open`,
      "ocop.producer_not_found"
    )
  }
  const counts = await listingCounts(req.scope, [row.id])
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json({ producer: presentProducer(row, counts.get(row.id) ?? 0, places, today) })
}
