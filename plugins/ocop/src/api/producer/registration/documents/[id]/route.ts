import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findDocument } from "../../../../../modules/producer/document-rows"
import {
  documentNotFound,
  removeDocumentWorkflow,
} from "../../../../../workflows/registration/remove-document"
import { sendScan } from "../../../../scans/send-scan"
import type { ProducerRequest } from "../../../producer-session"

/** `GET /producer/registration/documents/:id`: one's own paper, to look at. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await findDocument(knex, req.producer_session.producer_id, id)
  if (!document) throw documentNotFound(id)
  await sendScan(req.scope, res, document)
}

/** `DELETE /producer/registration/documents/:id`: while the registration is a draft. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const { producer_id, member_id } = req.producer_session
  await removeDocumentWorkflow(req.scope).run({
    input: { producer_id, member_id, document_id: id },
  })
  res.json({ id, object: "document", deleted: true })
}
