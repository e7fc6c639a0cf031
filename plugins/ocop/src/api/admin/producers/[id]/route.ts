import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producerNotFound } from "../../../../workflows/producer/producer-not-found"
import { readProducer } from "../../../../workflows/producer/read-producer"

/** `GET /admin/producers/:id`: everything that decides whether it may sell. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const producer = await readProducer(req.scope, id)
  if (!producer) throw producerNotFound(id)
  res.setHeader("Cache-Control", "private, no-store")
  res.json(producer)
}
