import PromotionModule from "@medusajs/medusa/promotion"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface Manager {
  getTransactionContext(): Knex.Transaction
}

interface PromotionService {
  baseRepository_: {
    transaction<T>(task: (manager: Manager) => Promise<T>): Promise<T>
  }
  revertUsage: RevertUsage
}

type RevertUsage = (
  this: PromotionService,
  actions: { code?: string }[],
  registration: unknown,
  context?: { transactionManager?: Manager }
) => Promise<void>

/**
 * Medusa counts a use under a lock and takes it back without one: two completions that fail at a time take each
 * other's count along, and more orders than the first N get the discount. Here taking back waits its turn, by the
 * same rows in the same order.
 */
const prototype = (PromotionModule as unknown as { service: { prototype: PromotionService } })
  .service.prototype
const revertUsage = prototype.revertUsage
prototype.revertUsage = async function (actions, registration, context) {
  if (context?.transactionManager) return revertUsage.call(this, actions, registration, context)
  await this.baseRepository_.transaction(async (transactionManager) => {
    const codes = actions.flatMap(({ code }) => (code ? [code] : []))
    const trx = transactionManager.getTransactionContext()
    await trx("promotion").whereIn("code", codes).orderBy("id").forUpdate().select("id")
    await trx("promotion_campaign_budget")
      .whereIn("campaign_id", trx("promotion").whereIn("code", codes).select("campaign_id"))
      .orderBy("id")
      .forUpdate()
      .select("id")
    await revertUsage.call(this, actions, registration, { transactionManager })
  })
}
