import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { RegistrationDraft } from "@ocop/contract"
import { isAdultsBirthDate, type RegistrationStep } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { ORIGIN_MODULE } from "../../modules/origin"
import { changeRegistration } from "../../modules/producer/registration-rows"
import { openRegistration } from "./open-registration"
import { publishDraft } from "./publish-draft"
import { registrationRefusals } from "./registration-refusals"
import { rowChange } from "./row-change"

export interface SaveRegistrationStepInput {
  producer_id: string
  member_id: string
  step: Exclude<RegistrationStep, "documents">
  /** Checked for its shape; what is absent stays as it was. */
  draft: Partial<RegistrationDraft[keyof RegistrationDraft]>
}

/** Its only writing step: what it writes is there whole or not at all. */
const saveDraftStep = createStep(
  "save-draft",
  async ({ producer_id, member_id, step, draft }: SaveRegistrationStepInput, { container }) => {
    const places = container.resolve(ORIGIN_MODULE).gazetteer()
    const today = container.resolve(CLOCK_MODULE).today()
    if ("birth_date" in draft && draft.birth_date && !isAdultsBirthDate(draft.birth_date, today)) {
      throw registrationRefusals.birthDateInvalid()
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const { producer, registration } = await openRegistration(trx, producer_id)
      const change = rowChange(draft, registration, places)
      if (!Object.keys(change).length) return
      await changeRegistration(trx, producer_id, withNow(change, trx.fn.now()))
      await publishDraft(trx, producer, { ...registration, ...change }, places)
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "registration.saved",
          subject_type: "producer",
          subject_id: producer_id,
          // Which fields, and not what they say: personal ids and accounts are no matter of the log.
          after: { step, fields: Object.keys(change).sort() },
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** Consents are kept with their moment, the database's. */
function withNow(change: Record<string, unknown>, now: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, value === true ? now : value])
  )
}

/** Saves what of a step is filled in. The same again changes nothing. */
export const saveRegistrationStepWorkflow = createWorkflow(
  "save-registration-step",
  (input: SaveRegistrationStepInput) => new WorkflowResponse(saveDraftStep(input))
)
