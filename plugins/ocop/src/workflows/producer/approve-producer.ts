import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { findRegistration } from "../../modules/producer/registration-rows"
import { changeProducerStatusStep } from "./change-producer-status"
import { nextStatus, type ProducerDecision } from "./decide-producer"
import { keepStall } from "./keep-stall"
import { openStallsWorkflow } from "./open-stalls"
import { producerNotFound } from "./producer-not-found"
import { stallOf } from "./stall-of"

const planStallStep = createStep("plan-stall", async (input: ProducerDecision, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const planned = await stallOf(container, input.producer_id, { selling: true })
  if (!planned) throw producerNotFound(input.producer_id)
  nextStatus(planned.producer, await findRegistration(knex, input.producer_id), "approve")
  return new StepResponse([planned.stall])
})

interface ApprovedStall {
  producer_id: string
  stock_location_id: string
  shipping_profile_id: string
  name: string
  address: string | null
}

/** The storehouse was made when neither name nor address were known. */
const keepApprovedStallStep = createStep(
  "keep-approved-stall",
  async ({ name, address, ...stall }: ApprovedStall, { container }) => {
    await keepStall(container, stall)
    if (address) {
      await container
        .resolve(Modules.STOCK_LOCATION)
        .updateStockLocations(stall.stock_location_id, {
          name,
          address: { address_1: address, country_code: "vn" },
        })
    }
    return new StepResponse(undefined)
  }
)

/**
 * Lets a submitted producer sell: its stall is opened first, so that it can sell at once. Of an approved one
 * it repairs what its stall lacks and changes nothing else.
 */
export const approveProducerWorkflow = createWorkflow(
  "approve-producer",
  (input: ProducerDecision) => {
    const stalls = planStallStep(input)
    const opened = openStallsWorkflow.runAsStep({ input: { stalls } })
    keepApprovedStallStep(
      transform({ input, opened, stalls }, ({ input, opened, stalls }) => ({
        producer_id: input.producer_id,
        stock_location_id: opened[0]!.stock_location_id,
        shipping_profile_id: opened[0]!.shipping_profile_id,
        name: stalls[0]!.name,
        address: stalls[0]!.address,
      }))
    )
    const producer = changeProducerStatusStep(input)
    emitEventStep({
      eventName: "producer.changed",
      data: transform({ input }, ({ input }) => ({ id: input.producer_id })),
    })
    return new WorkflowResponse(producer)
  }
)
