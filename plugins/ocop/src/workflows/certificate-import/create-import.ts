import { ContainerRegistrationKeys, Modules, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { createHash } from "node:crypto"
import { insertImport } from "../../modules/certificate-import/insert-import"
import { insertImportRows } from "../../modules/certificate-import/import-rows"
import { readSpreadsheet } from "../../spreadsheet/read-spreadsheet"
import { cleanFileName } from "./clean-file-name"
import { proposeMapping } from "./propose-mapping"
import { refuseFile } from "./refuse-file"

export interface CreateImportInput {
  /** As its sender called it. */
  file_name: string
  /** Base64, so that a workflow can hand it on. */
  content: string
  actor: string
}

const MIME_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
}

/**
 * Reads the file, keeps it where only operators can ask for it, and writes its rows down: all of it or
 * nothing.
 */
const createImportStep = createStep(
  "create-import",
  async ({ file_name, content, actor }: CreateImportInput, { container }) => {
    const bytes = Buffer.from(content, "base64")
    const name = cleanFileName(file_name)
    const { format, sheets } = await readSpreadsheet(bytes, name).catch(refuseFile)
    const id = generateEntityId(undefined, "cimp")
    const files = container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: `${id}.${format}`,
      mimeType: MIME_TYPES[format],
      content,
      access: "private",
    })
    try {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.transaction(async (trx) => {
        await insertImport(trx, {
          id,
          file_name: name,
          file_size: bytes.length,
          file_sha256: createHash("sha256").update(bytes).digest("hex"),
          file_id: file.id,
          format,
          sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
          ...proposeMapping(sheets.map(({ rows }) => rows)),
          created_by: actor,
        })
        for (const [index, { rows }] of sheets.entries()) {
          await insertImportRows(trx, id, index, rows)
        }
      })
    } catch (error) {
      await files.deleteFiles(file.id)
      throw error
    }
    return new StepResponse({ id })
  }
)

/** Takes a decision list and proposes what is in which column. Nothing is previewed yet. */
export const createImportWorkflow = createWorkflow(
  "create-import",
  (input: CreateImportInput) => new WorkflowResponse(createImportStep(input))
)
