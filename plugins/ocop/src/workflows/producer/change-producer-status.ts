import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { decideProducer, type ProducerDecision } from "./decide-producer"

/** It has no undo, because the log is only ever appended: it is the last writing step of its workflows. */
export const changeProducerStatusStep = createStep(
  "change-producer-status",
  async (decision: ProducerDecision, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await knex.transaction((trx) => decideProducer(trx, decision)))
  }
)

/** Asks for a correction, refuses, suspends or reinstates. Asked again, it changes nothing. */
export const changeProducerStatusWorkflow = createWorkflow(
  "change-producer-status",
  (input: ProducerDecision) => {
    const producer = changeProducerStatusStep(input)
    emitEventStep({
      eventName: "producer.changed",
      data: transform({ input }, ({ input }) => ({ id: input.producer_id })),
    })
    return new WorkflowResponse(producer)
  }
)
