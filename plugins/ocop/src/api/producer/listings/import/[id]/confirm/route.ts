import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmListingImportWorkflow } from "../../../../../../workflows/listing-sheet/confirm-listing-import"
import type { ProducerRequest } from "../../../../producer-session"
import { answerListingImport } from "../../answer-listing-import"

/** `POST /producer/listings/import/:id/confirm`: writes what the preview said, in the background. Safe to repeat. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await confirmListingImportWorkflow(req.scope).run({
    input: { import_id: id, by: req.producer_session },
  })
  await answerListingImport(req, res, id)
}
