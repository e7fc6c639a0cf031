import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { begin, type ConfirmImportInput } from "./begin-import"
import { finishImport } from "./finish-imports"

/**
 * Begins the import and goes on with it after the answer: ten thousand rows take longer than a request may.
 * It has no undo of its own: a begun import ends by itself, whoever asked for it.
 */
const beginImportStep = createStep(
  "begin-import",
  async (input: ConfirmImportInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const begun = await begin(knex, input)
    if (begun) {
      void finishImport(container, input.import_id)
    }
    return new StepResponse({ begun })
  }
)

/** Writes what a preview said into the register, in the background. Asked again, it changes nothing. */
export const confirmImportWorkflow = createWorkflow(
  "confirm-import",
  (input: ConfirmImportInput) => new WorkflowResponse(beginImportStep(input))
)
