import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../modules/producer"
import { nextProducerStatus, type ProducerAction } from "./next-producer-status"

export interface ChangeProducerStatusInput {
  producer_id: string
  action: ProducerAction
  reason: string | null
}

const changeProducerStatusStep = createStep(
  "change-producer-status",
  async ({ producer_id, action, reason }: ChangeProducerStatusInput, { container }) => {
    const producers = container.resolve(PRODUCER_MODULE)
    const [before] = await producers.listProducers({ id: producer_id })
    if (!before) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Producer ${producer_id} was not found`,
        "ocop.producer_not_found"
      )
    }
    const status = nextProducerStatus(before.status, action)
    if (!status) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Producer ${producer_id} is ${before.status}: it can't be asked to ${action}`,
        "ocop.producer_status_conflict"
      )
    }
    if (status === before.status) {
      return new StepResponse(before)
    }
    const producer = await producers.updateProducers({
      id: producer_id,
      status,
      status_reason: reason,
    })
    const { status: oldStatus, status_reason } = before
    return new StepResponse(producer, { id: producer_id, status: oldStatus, status_reason })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_MODULE).updateProducers(before)
    }
  }
)

/** Approves, suspends or reinstates a producer. Asked again, it changes nothing. */
export const changeProducerStatusWorkflow = createWorkflow(
  "change-producer-status",
  (input: ChangeProducerStatusInput) => {
    const producer = changeProducerStatusStep(input)
    emitEventStep({
      eventName: "producer.changed",
      data: transform({ input }, ({ input }) => ({ id: input.producer_id })),
    })
    return new WorkflowResponse(producer)
  }
)
