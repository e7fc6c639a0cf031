import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import {
  documentsOf,
  insertDocument,
  sameDocument,
  type DocumentRow,
  type DocumentToRecord,
} from "../../modules/producer/document-rows"
import { openRegistration } from "./open-registration"
import { registrationRefusals } from "./registration-refusals"

export interface AddDocumentInput extends Omit<DocumentToRecord, "file_id"> {
  /** The file to keep, base64. */
  content: string
}

/** Both sides of everybody's card and every paper there is, and some that came out wrong. */
const MAX_DOCUMENTS = 30

/** Keeps the file where nothing serves it; the key of the file, or of the same file kept before. */
const keepDocumentStep = createStep(
  "keep-document",
  async (input: AddDocumentInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction((trx) => openRegistration(trx, input.producer_id))
    const known = await sameDocument(knex, input)
    if (known) return new StepResponse(known.file_id, null)
    const extension = input.mime_type === "application/pdf" ? "pdf" : "jpg"
    const file = await container.resolve(Modules.FILE).createFiles({
      // Nothing of the client's own name: it becomes part of a path.
      filename: `${input.producer_id.replace(/\W/g, "")}-${input.sha256.slice(0, 16)}.${extension}`,
      mimeType: input.mime_type,
      content: input.content,
      access: "private",
    })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles([fileId])
  }
)

const recordDocumentStep = createStep(
  "record-document",
  async (document: DocumentToRecord, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const recorded = await knex.transaction(async (trx) => {
      const { producer_id, kind, uploaded_by } = document
      await openRegistration(trx, producer_id)
      const known = await sameDocument(trx, document)
      if (known) return known
      if ((await documentsOf(trx, producer_id)).length >= MAX_DOCUMENTS) {
        throw registrationRefusals.tooManyDocuments(MAX_DOCUMENTS)
      }
      const row = await insertDocument(trx, document)
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: uploaded_by,
          producer_id,
          action: "registration.document_added",
          subject_type: "document",
          subject_id: row.id,
          after: { kind },
        },
      ])
      return row
    })
    return new StepResponse(recorded)
  }
)

/** Of two calls with one file at the same moment the later one keeps nothing. */
const dropSurplusDocumentStep = createStep(
  "drop-surplus-document",
  async ({ file_id, recorded }: { file_id: string; recorded: DocumentRow }, { container }) => {
    if (file_id !== recorded.file_id) {
      await container.resolve(Modules.FILE).deleteFiles([file_id])
    }
    return new StepResponse(undefined)
  }
)

/** Adds a paper to a registration. The same file again changes nothing and answers the same. */
export const addDocumentWorkflow = createWorkflow("add-document", (input: AddDocumentInput) => {
  const file_id = keepDocumentStep(input)
  const document = transform({ input, file_id }, ({ input, file_id }) => ({
    producer_id: input.producer_id,
    kind: input.kind,
    file_id,
    file_name: input.file_name,
    mime_type: input.mime_type,
    size: input.size,
    sha256: input.sha256,
    uploaded_by: input.uploaded_by,
  }))
  const recorded = recordDocumentStep(document)
  dropSurplusDocumentStep({ file_id, recorded })
  return new WorkflowResponse(recorded)
})
