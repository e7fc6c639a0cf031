import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { FilingScanToRecord } from "../../modules/certification/filing-scans"
import { recordFilingScan, type AddFilingScanInput } from "./record-filing-scan"

const EXTENSIONS = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const satisfies Record<FilingScanToRecord["mime_type"], string>

/** Keeps the file as it came, where nothing serves it. */
const keepFilingFileStep = createStep(
  "keep-filing-file",
  async ({ filing_id, sha256, mime_type, content }: AddFilingScanInput, { container }) => {
    const file = await container.resolve(Modules.FILE).createFiles({
      // Nothing of the client's own name: it becomes part of a path.
      filename: `${filing_id.replace(/\W/g, "")}-${sha256.slice(0, 16)}.${EXTENSIONS[mime_type]}`,
      mimeType: mime_type,
      content,
      access: "private",
    })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles([fileId])
  }
)

const recordFilingScanStep = createStep(
  "record-filing-scan",
  async (input: AddFilingScanInput & { file_id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { scan, surplus } = await knex.transaction((trx) => recordFilingScan(trx, input))
    if (surplus) await container.resolve(Modules.FILE).deleteFiles([input.file_id])
    return new StepResponse(scan)
  }
)

/** Adds a picture of the paper to a filing that waits. The same file again answers the same. */
export const addFilingScanWorkflow = createWorkflow(
  "add-filing-scan",
  (input: AddFilingScanInput) => {
    const file_id = keepFilingFileStep(input)
    const scan = transform({ input, file_id }, ({ input, file_id }) => ({ ...input, file_id }))
    return new WorkflowResponse(recordFilingScanStep(scan))
  }
)
