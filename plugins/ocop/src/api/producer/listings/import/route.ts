import type { MedusaResponse } from "@medusajs/framework/http"
import { createListingImportWorkflow } from "../../../../workflows/listing-sheet/create-listing-import"
import type { ProducerRequest } from "../../producer-session"
import { answerListingImport } from "./answer-listing-import"

/** `POST /producer/listings/import`: a form with one `file`, .xlsx or .csv. Changes no listing. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  const { result } = await createListingImportWorkflow(req.scope).run({
    input: {
      producer_id,
      member_id,
      file_name: req.file?.originalname ?? "",
      content: req.file?.buffer.toString("base64") ?? "",
    },
  })
  res.status(201)
  await answerListingImport(req, res, result.id)
}
