import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { MapImportBody } from "@ocop/contract"
import { lockImport } from "../../modules/certificate-import/import-record"
import { readImportRows } from "../../modules/certificate-import/import-rows"
import { assertMapping } from "./assert-mapping"
import { assertStatus, knownImport } from "./known-import"
import { previewImport } from "./preview-import"

export interface MapImportInput {
  import_id: string
  mapping: MapImportBody
}

/** One transaction: there is the new preview, or everything is as it was. */
const mapImportStep = createStep(
  "map-import",
  async ({ import_id, mapping }: MapImportInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const record = knownImport(await lockImport(trx, import_id), import_id)
      assertStatus(record, ["mapping", "preview"])
      assertMapping(mapping, record, await readImportRows(trx, import_id, mapping.sheet))
      await previewImport(trx, import_id, mapping)
    })
    return new StepResponse(undefined)
  }
)

/** Says what is in which column of a list, and makes the preview. Asked again, the preview is made anew. */
export const mapImportWorkflow = createWorkflow("map-import", (input: MapImportInput) => {
  mapImportStep(input)
})
