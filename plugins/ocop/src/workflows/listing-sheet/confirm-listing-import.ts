import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import {
  beginListingImport,
  lockListingImport,
  recordPlan,
} from "../../modules/listing-import/import-record"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { finishListingImport } from "./finish-listing-imports"
import { knownListingImport } from "./known-listing-import"
import { knownListings } from "./known-listings"
import { planSheet } from "./plan-sheet"

export interface ConfirmListingImportInput {
  import_id: string
  by: ProducerSession
}

/**
 * Begins to write a sheet and goes on after the answer: two thousand rows take longer than a request may.
 * It has no undo: a begun sheet ends by itself, and says of each row what became of it.
 */
const beginListingImportStep = createStep(
  "begin-listing-import",
  async ({ import_id, by }: ConfirmListingImportInput, { container }) => {
    assertNotSuspended(by)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const begun = await knex.transaction((trx) => begin(trx, import_id, by))
    if (begun === "stale") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The listings have changed since the preview. Look at it again, then confirm.",
        "ocop.import_preview_stale"
      )
    }
    if (begun === "begun") {
      void finishListingImport(container, { id: import_id, by })
    }
    return new StepResponse(begun)
  }
)

/** What is confirmed is what was shown: when something changed in between, the new preview is kept instead. */
async function begin(
  trx: Knex.Transaction,
  importId: string,
  by: ProducerSession
): Promise<"begun" | "stale" | "already"> {
  const record = knownListingImport(
    await lockListingImport(trx, by.producer_id, importId),
    importId
  )
  if (record.status !== "preview") {
    return "already"
  }
  const now = planSheet(record.rows, await knownListings(trx, by.producer_id))
  if (now.digest !== record.digest) {
    await recordPlan(trx, importId, now)
    return "stale"
  }
  await beginListingImport(trx, importId, by.member_id)
  await recordDeeds(trx, [
    {
      actor_type: "producer",
      actor_id: by.member_id,
      producer_id: by.producer_id,
      action: "listing_import.confirmed",
      subject_type: "listing_import",
      subject_id: importId,
      after: { file_name: record.file_name },
    },
  ])
  return "begun"
}

/** Writes what a preview said, in the background. Asked again, it changes nothing. */
export const confirmListingImportWorkflow = createWorkflow(
  "confirm-listing-import",
  (input: ConfirmListingImportInput) => new WorkflowResponse(beginListingImportStep(input))
)
