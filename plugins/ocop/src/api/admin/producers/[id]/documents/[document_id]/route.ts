import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findDocument } from "../../../../../../modules/producer/document-rows"
import { documentNotFound } from "../../../../../../workflows/registration/remove-document"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /admin/producers/:id/documents/:document_id`: the paper, as it is kept. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", document_id = "" } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await findDocument(knex, id, document_id)
  if (!document) throw documentNotFound(document_id)
  await sendScan(req.scope, res, document)
}
