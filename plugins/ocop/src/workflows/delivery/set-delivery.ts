import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { GoodsDelivery, SetDeliveryBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"

export interface SetDeliveryInput {
  actor: ProducerSession
  wish: SetDeliveryBody
}

const setDeliveryStep = createStep(
  "set-delivery",
  async ({ actor, wish: { goods, ...settings } }: SetDeliveryInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { producer_id } = actor
    await knex.transaction(async (trx) => {
      await trx("producer").where({ id: producer_id }).forUpdate().first("id")
      const before = await trx("producer_delivery")
        .where({ producer_id })
        .first<object | undefined>("area", "free_from", "pickup", "pickup_note")
      await trx("producer_delivery")
        .insert({ id: generateEntityId(undefined, "pdlv"), producer_id, ...settings })
        .onConflict(trx.raw("(producer_id) where deleted_at is null"))
        .merge({ ...settings, updated_at: trx.fn.now() })
      await writeNeeds(trx, producer_id, goods)
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: actor.member_id,
          producer_id,
          action: "delivery.set",
          subject_type: "producer",
          subject_id: producer_id,
          before: before ? { ...before } : null,
          after: { ...settings, goods },
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** @throws MedusaError NOT_FOUND "ocop.listing_not_found" for a listing of another producer */
async function writeNeeds(
  trx: Knex.Transaction,
  producer_id: string,
  goods: readonly GoodsDelivery[]
): Promise<void> {
  if (goods.length === 0) return
  const needs = new Map(goods.map((row) => [row.listing_id, row]))
  const own = await trx("listing")
    .where({ producer_id })
    .whereIn("id", [...needs.keys()])
    .whereNull("deleted_at")
    .pluck<string[]>("id")
  const other = [...needs.keys()].find((id) => !own.includes(id))
  if (other) {
    const { NOT_FOUND } = MedusaError.Types
    throw new MedusaError(NOT_FOUND, `Listing ${other} was not found`, "ocop.listing_not_found")
  }
  await trx("listing_delivery")
    .insert([...needs.values()].map((row) => ({ id: generateEntityId(undefined, "ldlv"), ...row })))
    .onConflict(trx.raw("(listing_id) where deleted_at is null"))
    .merge(["keep_cold", "max_transit_days"])
}

/** What a producer says of its parcels. Carts are asked again when they are next looked at; a repeat changes nothing. */
export const setDeliveryWorkflow = createWorkflow(
  "set-delivery",
  (input: SetDeliveryInput) => new WorkflowResponse(setDeliveryStep(input))
)
