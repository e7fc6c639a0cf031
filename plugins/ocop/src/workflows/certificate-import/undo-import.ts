import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { announceSafely } from "./announce-import"
import { takeBackImport, type UndoImportInput } from "./take-back-import"

/** It has no undo of its own: what it takes back is imported again by importing the list again. */
const takeBackImportStep = createStep(
  "take-back-import",
  async (input: UndoImportInput, { container }) => {
    await takeBackImport(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input)
    return new StepResponse(undefined)
  }
)

const announceUndoStep = createStep(
  "announce-undo",
  async ({ import_id }: UndoImportInput, { container }) => {
    await announceSafely(container, import_id)
    return new StepResponse(undefined)
  }
)

/**
 * Takes an import back out of the register while nothing depends on it, as if it had never been; the list
 * and what was done stay on record. Asked again, it changes nothing.
 */
export const undoImportWorkflow = createWorkflow("undo-import", (input: UndoImportInput) => {
  takeBackImportStep(input)
  announceUndoStep(input)
})
