import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { IsoDay } from "@ocop/rules"
import {
  findScan,
  recordScan,
  type ScanRow,
  type ScanToRecord,
} from "../../modules/certification/record-scan"
import { certificateNotFound } from "./certificate-not-found"

export interface AddScanInput {
  certificate_id: string
  file_name: string
  mime_type: ScanToRecord["mime_type"]
  /** The file, base64. */
  content: string
  size: number
  sha256: string
  /** The day of adding it, in Vietnam. */
  today: IsoDay
  actor: string
}

const EXTENSIONS = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const satisfies Record<ScanToRecord["mime_type"], string>

/** Keeps the file where nothing serves it; the key of the file, or of the same file kept before. */
const keepFileStep = createStep(
  "keep-file",
  async (input: AddScanInput, { container }) => {
    const { certificate_id, sha256, mime_type } = input
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const known = await findScan(knex, certificate_id, sha256)
    if (known) {
      return new StepResponse(known.file_id, null)
    }
    const file = await container.resolve(Modules.FILE).createFiles({
      // Nothing of the client's own name: it becomes part of a path.
      filename: `${certificate_id.replace(/\W/g, "")}-${sha256.slice(0, 16)}.${EXTENSIONS[mime_type]}`,
      mimeType: mime_type,
      content: input.content,
      access: "private",
    })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles([fileId])
    }
  }
)

const recordScanStep = createStep(
  "record-scan",
  async (scan: ScanToRecord & { today: IsoDay }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { today, ...toRecord } = scan
    const recorded = await knex.transaction((trx) => recordScan(trx, toRecord, today))
    if (!recorded) {
      throw certificateNotFound(scan.certificate_id)
    }
    return new StepResponse(recorded)
  }
)

/** Of two calls with one file at the same moment the later one keeps nothing. */
const dropSurplusFileStep = createStep(
  "drop-surplus-file",
  async ({ file_id, recorded }: { file_id: string; recorded: ScanRow }, { container }) => {
    if (file_id !== recorded.file_id) {
      await container.resolve(Modules.FILE).deleteFiles([file_id])
    }
    return new StepResponse(undefined)
  }
)

/** Adds the paper itself to a certificate. The same file again changes nothing and answers the same. */
export const addScanWorkflow = createWorkflow("add-scan", (input: AddScanInput) => {
  const file_id = keepFileStep(input)
  const scan = transform({ input, file_id }, ({ input, file_id }) => ({
    certificate_id: input.certificate_id,
    file_id,
    file_name: input.file_name,
    mime_type: input.mime_type,
    size: input.size,
    sha256: input.sha256,
    uploaded_by: input.actor,
    today: input.today,
  }))
  const recorded = recordScanStep(scan)
  dropSurplusFileStep({ file_id, recorded })
  return new WorkflowResponse(recorded)
})
