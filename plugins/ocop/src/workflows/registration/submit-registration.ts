import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { identityOf, missingForSubmission, nextProducerStatus } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { documentsOf } from "../../modules/producer/document-rows"
import { changeRegistration, lockRegistration } from "../../modules/producer/registration-rows"
import { registrationFacts } from "./registration-facts"
import { registrationRefusals } from "./registration-refusals"

export interface SubmitRegistrationInput {
  producer_id: string
  member_id: string
}

/** Its only writing step: what it writes is there whole or not at all. */
const recordSubmissionStep = createStep(
  "record-submission",
  async ({ producer_id, member_id }: SubmitRegistrationInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const { producer, registration } = (await lockRegistration(trx, producer_id)) ?? {}
      if (!producer) throw registrationRefusals.notThere()
      const status = nextProducerStatus({ ...producer, correction_asked: false }, "submit")
      if (!status) throw registrationRefusals.locked(producer.status)
      if (!registration) throw registrationRefusals.notThere()
      if (status === producer.status) return
      const facts = registrationFacts(registration, await documentsOf(trx, producer_id))
      const missing = missingForSubmission(facts).map(({ item }) => item)
      if (missing.length) throw registrationRefusals.incomplete(missing)
      await trx("producer")
        .where({ id: producer_id })
        .update({ status, status_reason: null, updated_at: trx.fn.now() })
      await changeRegistration(trx, producer_id, {
        submitted_at: trx.fn.now(),
        correction_step: null,
        correction_note: null,
        // What this kind of producer is not known by is not kept.
        ...(identityOf(facts) === "person"
          ? { tax_code: null }
          : { personal_id: null, birth_date: null }),
      })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "producer.submitted",
          subject_type: "producer",
          subject_id: producer_id,
          before: { status: producer.status },
          after: { status },
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** Hands a whole registration in for review. Asked again, it changes nothing. */
export const submitRegistrationWorkflow = createWorkflow(
  "submit-registration",
  (input: SubmitRegistrationInput) => {
    recordSubmissionStep(input)
    emitEventStep({
      eventName: "producer.submitted",
      data: transform({ input }, ({ input }) => ({ id: input.producer_id })),
    })
    return new WorkflowResponse(undefined)
  }
)
