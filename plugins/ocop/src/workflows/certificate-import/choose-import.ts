import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { ChooseImportBody } from "@ocop/contract"
import type { ImportChoice } from "@ocop/rules"
import { lockImport } from "../../modules/certificate-import/import-record"
import {
  readChoices,
  readImportRows,
  saveChoice,
} from "../../modules/certificate-import/import-rows"
import { assertChoicesKnown } from "./assert-choices-known"
import { assertStatus, knownImport } from "./known-import"
import { previewImport } from "./preview-import"
import { refuseImport } from "./refuse-import"

export interface ChooseImportInput {
  import_id: string
  choices: ChooseImportBody["choices"]
}

/** One transaction: answers and the preview they lead to, or everything is as it was. */
const chooseImportStep = createStep(
  "choose-import",
  async ({ import_id, choices }: ChooseImportInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const record = knownImport(await lockImport(trx, import_id), import_id)
      assertStatus(record, ["preview"])
      const { sheet, header_row, columns, context } = record
      const rows = new Set(
        (await readImportRows(trx, import_id, sheet)).map(({ number }) => number)
      )
      await assertChoicesKnown(trx, choices)
      const before = await readChoices(trx, import_id, sheet)
      for (const { row, ...answer } of choices) {
        if (!rows.has(row) || row <= (header_row ?? 0)) {
          refuseImport("ocop.import_row_unknown", `The list has no row ${row}`)
        }
        await saveChoice(trx, { import_id, sheet, row }, merged(before.get(row), answer))
      }
      await previewImport(trx, import_id, { sheet, header_row: header_row ?? 1, columns, context })
    })
    return new StepResponse(undefined)
  }
)

/** A row may be asked more than once, so answers add up; none at all takes back what was answered. */
function merged(before: ImportChoice | undefined, answer: ImportChoice): ImportChoice | null {
  return Object.keys(answer).length ? { ...before, ...answer } : null
}

/** Answers what a preview asked about rows, and makes the preview anew. */
export const chooseImportWorkflow = createWorkflow("choose-import", (input: ChooseImportInput) => {
  chooseImportStep(input)
})
