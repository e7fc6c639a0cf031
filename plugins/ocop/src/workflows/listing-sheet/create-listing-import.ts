import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { LISTING_SHEET_MAX_BYTES, LISTING_SHEET_MAX_ROWS } from "@ocop/contract"
import { readListingSheet, type ReadListingRow } from "@ocop/rules"
import { createHash } from "node:crypto"
import { insertListingImport } from "../../modules/listing-import/import-record"
import { readSpreadsheet } from "../../spreadsheet/read-spreadsheet"
import type { Sheet } from "../../spreadsheet/sheet"
import { cleanFileName } from "../certificate-import/clean-file-name"
import { refuseFile } from "../certificate-import/refuse-file"
import { knownListings } from "./known-listings"
import { planSheet } from "./plan-sheet"

export interface CreateListingImportInput {
  producer_id: string
  member_id: string
  /** As its sender called it. */
  file_name: string
  /** Base64, so that a workflow can hand it on. */
  content: string
}

const createListingImportStep = createStep(
  "create-listing-import",
  async (input: CreateListingImportInput, { container }) => {
    const bytes = Buffer.from(input.content, "base64")
    const file_name = cleanFileName(input.file_name)
    const { sheets } = await readSpreadsheet(bytes, file_name, {
      bytes: LISTING_SHEET_MAX_BYTES,
      // A title and the header stand above the list.
      rows: LISTING_SHEET_MAX_ROWS + 10,
    }).catch(refuseFile)
    const rows = listingRows(sheets)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = generateEntityId(undefined, "limp")
    await insertListingImport(knex, {
      id,
      producer_id: input.producer_id,
      file_name,
      file_sha256: createHash("sha256").update(bytes).digest("hex"),
      rows,
      ...planSheet(rows, await knownListings(knex, input.producer_id)),
      created_by: input.member_id,
    })
    return new StepResponse({ id })
  }
)

/** The first sheet of the file that has a header of ours. */
function listingRows(sheets: readonly Sheet[]): ReadListingRow[] {
  for (const { rows } of sheets) {
    const read = readListingSheet(rows)
    if (read.ok) {
      return [...read.rows]
    }
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "No sheet has a row with the columns' names. Change the sheet that was downloaded, and send that.",
    "ocop.import_header_missing"
  )
}

/** Takes a producer's sheet and says what it would do; nothing of its listings is changed. */
export const createListingImportWorkflow = createWorkflow(
  "create-listing-import",
  (input: CreateListingImportInput) => new WorkflowResponse(createListingImportStep(input))
)
