import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { SetDeliveryServiceBody } from "@ocop/contract"
import { dong } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { openStallsWorkflow } from "../producer/open-stalls"
import { stallsThatSell } from "./stalls-that-sell"
import { writeRates } from "./write-services"

export interface SetDeliveryServiceInput {
  actor_id: string
  wish: SetDeliveryServiceBody
}

const writeDeliveryServiceStep = createStep(
  "write-delivery-service",
  async ({ actor_id, wish: { list, ...service } }: SetDeliveryServiceInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const before = await trx("delivery_service")
        .where({ code: service.code })
        .forUpdate()
        .first<{ id: string } | undefined>("id", ...Object.keys(service))
      const id = before?.id ?? generateEntityId(undefined, "dlvsvc")
      await trx("delivery_service")
        .insert({ id, ...service })
        .onConflict(trx.raw("(code) where deleted_at is null"))
        .merge({ ...service, updated_at: trx.fn.now() })
      if (list) {
        const { effective_from } = list
        const rates = list.rates.map((rate) => ({
          ...rate,
          price: dong(rate.price),
          effective_from,
        }))
        await writeRates(trx, id, rates)
      }
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id,
          producer_id: null,
          action: before ? "delivery_service.changed" : "delivery_service.added",
          subject_type: "delivery_service",
          subject_id: id,
          before: before ? { ...before } : null,
          after: { ...service, list },
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

const stallsThatSellStep = createStep(
  "stalls-that-sell",
  async (_: { after: unknown }, { container }) => {
    return new StepResponse(await stallsThatSell(container))
  }
)

/**
 * A way to deliver, new or changed. Afterwards every stall that sells has an option for each; what was there
 * stays, so a run that broke off is finished by the next.
 */
export const setDeliveryServiceWorkflow = createWorkflow(
  "set-delivery-service",
  (input: SetDeliveryServiceInput) => {
    const after = writeDeliveryServiceStep(input)
    openStallsWorkflow.runAsStep({ input: { stalls: stallsThatSellStep({ after }) } })
    return new WorkflowResponse(undefined)
  }
)
