import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { draftShopOrders } from "../checkout/draft-shop-orders"

interface Moment {
  container: MedusaContainer
}

/** Medusa marks this hook internal and leaves it out of the types; it runs (payments.md §6.2). */
interface OrderCreatedHook {
  orderCreated(
    invoke: (input: { order_id: string }, moment: Moment) => Promise<unknown>,
    compensate: (created: string[] | undefined, moment: Moment) => Promise<void>
  ): void
}

/**
 * Splits a new order into one shop order per producer. All rows go in one call, hence in one
 * transaction: a hook that throws is not undone for what it already wrote (payments.md §6.2). A repeat
 * finds the unique index (order, producer) and writes nothing twice.
 */
const hooks = completeCartWorkflow.hooks as unknown as OrderCreatedHook
hooks.orderCreated(
  async ({ order_id }, { container }) => {
    const shopOrders = container.resolve(SHOP_ORDER_MODULE)
    const existing = await shopOrders.listShopOrders({ order_id }, { select: ["id"] })
    if (existing.length) {
      return new StepResponse(undefined, [] as string[])
    }
    const drafts = await draftShopOrders(container, order_id)
    return new StepResponse(undefined, await shopOrders.placeShopOrders(drafts))
  },
  async (created, { container }) => {
    if (created?.length) {
      await container.resolve(SHOP_ORDER_MODULE).deleteShopOrders(created)
    }
  }
)
