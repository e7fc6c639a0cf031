import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { findDocument, removeDocument } from "../../modules/producer/document-rows"
import { openRegistration } from "./open-registration"

export interface RemoveDocumentInput {
  producer_id: string
  member_id: string
  document_id: string
}

/** The row first and the file after it: a file that nobody names is no harm, a row without its file is. */
const removeDocumentStep = createStep(
  "remove-document",
  async ({ producer_id, member_id, document_id }: RemoveDocumentInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const file_id = await knex.transaction(async (trx) => {
      await openRegistration(trx, producer_id)
      const document = await findDocument(trx, producer_id, document_id)
      if (!document) throw documentNotFound(document_id)
      await removeDocument(trx, document_id)
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "registration.document_removed",
          subject_type: "document",
          subject_id: document_id,
          before: { kind: document.kind },
        },
      ])
      return document.file_id
    })
    await container.resolve(Modules.FILE).deleteFiles([file_id])
    return new StepResponse(undefined)
  }
)

export function documentNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no document ${id}`,
    "ocop.document_not_found"
  )
}

/** Takes a paper back while the registration is a draft; its file is deleted for good. */
export const removeDocumentWorkflow = createWorkflow(
  "remove-document",
  (input: RemoveDocumentInput) => new WorkflowResponse(removeDocumentStep(input))
)
