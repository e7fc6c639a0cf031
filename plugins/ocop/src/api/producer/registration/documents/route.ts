import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AddDocumentQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { findDocument } from "../../../../modules/producer/document-rows"
import { addDocumentWorkflow } from "../../../../workflows/registration/add-document"
import { presentDocument } from "../../../../workflows/registration/read-registration"
import { documentNotFound } from "../../../../workflows/registration/remove-document"
import type { Upload } from "../../../scans/scan-of-upload"
import type { ProducerRequest } from "../../producer-session"
import { documentOfUpload } from "./document-of-upload"

/** `POST /producer/registration/documents?kind=`: a paper; the same file again answers the same. */
export async function POST(
  req: ProducerRequest & { file?: Upload },
  res: MedusaResponse
): Promise<void> {
  const { kind } = req.validatedQuery as z.infer<typeof AddDocumentQuery>
  const { producer_id, member_id } = req.producer_session
  const { result } = await addDocumentWorkflow(req.scope).run({
    input: { ...(await documentOfUpload(req.file)), producer_id, kind, uploaded_by: member_id },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await findDocument(knex, producer_id, result.id)
  if (!document) throw documentNotFound(result.id)
  res.json({ document: presentDocument(document) })
}
