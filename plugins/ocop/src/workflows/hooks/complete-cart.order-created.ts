import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusals } from "@ocop/rules"
import { COMPLETION_MODULE } from "../../modules/completion"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { takeBackMessages } from "../../modules/producer-message/take-back-messages"
import { takeBackAsking } from "../../modules/bank-transfer/set-transfer"
import { placeShopOrders, takeBackShopOrders } from "../../modules/shop-order/place-shop-orders"
import { noteCashOrder } from "../cash/note-cash-order"
import { askForTransfer } from "../bank-transfer/ask-for-transfer"
import { draftShopOrders } from "../checkout/draft-shop-orders"
import { newOrderMessages } from "../checkout/new-order-messages"
import { postPlacedParts, takeBackPlacedParts } from "../settlement/post-placed-parts"
import { refuse } from "../steps/refuse"

interface Moment {
  container: MedusaContainer
}

/** Medusa marks this hook internal and leaves it out of the types; it runs (payments.md §6.2). */
interface OrderCreatedHook {
  orderCreated(
    invoke: (input: { order_id: string; cart_id: string }, moment: Moment) => Promise<unknown>,
    compensate: (created: string[] | undefined, moment: Moment) => Promise<void>
  ): void
}

/**
 * Splits a new order into one shop order per producer and tells each, unless a transfer has to come first. All
 * rows go in one transaction: a hook that throws is not undone for what it already wrote (payments.md §6.2). The
 * unique index (order, producer) writes nothing twice. With them the order is whole, and its completion ends.
 */
const hooks = completeCartWorkflow.hooks as unknown as OrderCreatedHook
hooks.orderCreated(
  async ({ order_id, cart_id }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { drafts, display_id } = await draftShopOrders(container, order_id)
    const completion = container.resolve(COMPLETION_MODULE)
    const created = await knex.transaction(async (trx) => {
      if (!(await completion.end(trx, cart_id))) refuse(refusals.completionBusy(cart_id))
      const ids = await placeShopOrders(trx, drafts)
      await postPlacedParts(trx, drafts, ids)
      if (drafts[0]?.payment_method === "cod") await noteCashOrder(trx, order_id)
      if (drafts.some(({ status }) => status === "awaiting_payment")) {
        await askForTransfer(container, trx, order_id, drafts)
      } else {
        await tellProducers(trx, newOrderMessages(display_id, drafts, ids))
      }
      return ids
    })
    completion.forget(cart_id)
    return new StepResponse(undefined, created)
  },
  async (created, { container }) => {
    if (created?.length) {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.transaction(async (trx) => {
        await takeBackMessages(trx, created)
        await takeBackPlacedParts(trx, created)
        await takeBackAsking(trx, created)
        await takeBackShopOrders(trx, created)
      })
    }
  }
)
