import { createCampaignsWorkflow, createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { PromotionGuideBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { keepTags } from "../promotion-tags/mirror-tags"
import { producersByIds } from "./producers-by-ids"
import { chosenTags, stockCampaign, stockPromotion } from "./stock-promotion"

export interface RunPromotionGuideInput {
  wish: PromotionGuideBody
  operator: string
}

/** Stops where the code is taken or a producer is not there; the tags that it asks for have rows from here on. */
const prepareGuideStep = createStep(
  "prepare-guide",
  async ({ wish }: RunPromotionGuideInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const taken = await knex("promotion").where({ code: wish.code }).whereNull("deleted_at").first()
    if (taken) {
      const message = `There is a promotion ${wish.code} already: take another code`
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "ocop.promotion_code_taken")
    }
    const producers = await producersByIds(knex, wish.goods.producers)
    await keepTags(
      knex,
      chosenTags(wish)
        .flat()
        .map((tag) => {
          const producer = tag.kind === "producer" ? producers.get(tag.code) : undefined
          return producer ? { ...tag, producer } : tag
        })
    )
    return new StepResponse(undefined)
  }
)

/** What the stock promotion cannot say of itself, who bears it, and who made it. */
const recordGuideStep = createStep(
  "record-guide",
  async (input: RunPromotionGuideInput & { promotion_id: string }, { container }) => {
    const { wish, operator, promotion_id } = input
    const { code, kind, max_per_order, bearer } = wish
    const platform_bps = bearer === "shared" ? wish.platform_bps : 0
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      await trx("promotion_guide").insert({
        id: generateEntityId(undefined, "promguide"),
        code,
        promotion_id,
        kind,
        max_per_order,
        wish: JSON.stringify(wish),
        created_by: operator,
      })
      await trx.raw(
        `insert into promotion_bearer (id, code, bearer, platform_bps) values (?, ?, ?, ?)
         on conflict (code) where deleted_at is null
         do update set bearer = excluded.bearer, platform_bps = excluded.platform_bps, updated_at = now()`,
        [generateEntityId(undefined, "prombr"), code, bearer, platform_bps]
      )
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: operator,
          producer_id: null,
          action: "promotion_guide.run",
          subject_type: "promotion",
          subject_id: promotion_id,
          after: { ...wish },
        },
      ])
    })
    return new StepResponse(undefined, code)
  },
  async (code, { container }) => {
    if (!code) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      await trx("promotion_guide").where({ code }).delete()
      await trx("promotion_bearer").where({ code }).delete()
    })
  }
)

/**
 * Makes a stock campaign and a stock promotion of what a guide asked for, and says who bears it. It runs by its days
 * at once; from here on Medusa's own pages stop and change it.
 */
export const runPromotionGuideWorkflow = createWorkflow(
  "run-promotion-guide",
  (input: RunPromotionGuideInput) => {
    prepareGuideStep(input)
    const campaigns = createCampaignsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        campaignsData: [stockCampaign(input.wish)],
      })) as never,
    })
    const promotions = createPromotionsWorkflow.runAsStep({
      input: transform({ input, campaigns }, ({ input, campaigns }) => ({
        promotionsData: [stockPromotion(input.wish, campaigns[0]!.id)],
      })) as never,
    })
    const recorded = transform({ input, promotions }, ({ input, promotions }) => ({
      ...input,
      promotion_id: promotions[0]!.id,
    }))
    recordGuideStep(recorded)
    return new WorkflowResponse(
      transform({ recorded }, ({ recorded }) => ({
        code: recorded.wish.code,
        promotion_id: recorded.promotion_id,
      }))
    )
  }
)
