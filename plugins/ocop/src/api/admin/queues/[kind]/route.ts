import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { QueueKind, type QueueItemsQuery, type QueueItemsResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { readQueueItems } from "../../../../workflows/queue/read-queue-items"

/** `GET /admin/queues/:kind`: what waits in one of them, what is due first before the others. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<QueueItemsResponse>
): Promise<void> {
  const kind = QueueKind.safeParse(req.params.kind).data
  if (!kind) {
    const message = `There is no queue ${req.params.kind}: ${QueueKind.options.join(", ")}`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.queue_not_found")
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  res.json(await readQueueItems(knex, kind, req.validatedQuery as QueueItemsQuery, now))
}
