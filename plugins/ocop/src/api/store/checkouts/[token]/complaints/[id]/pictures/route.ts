import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rm } from "node:fs/promises"
import { keepComplaintPicture } from "../../../../../../../workflows/complaint/complaint-picture"
import { readComplaint } from "../../../../../../../workflows/complaint/read-complaint"
import { checkoutOrder } from "../../../checkout-order"

/** `POST /store/checkouts/:token/complaints/:id/pictures`: a picture of what is wrong. */
export async function POST(
  req: MedusaRequest & { file?: { path: string } },
  res: MedusaResponse
): Promise<void> {
  const { path } = req.file!
  try {
    const which = { complaint_id: req.params.id ?? "", order_id: checkoutOrder(req) }
    await keepComplaintPicture(req.scope, which, path)
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    res.json({ complaint: await readComplaint(knex, which) })
  } finally {
    await rm(path, { force: true })
  }
}
