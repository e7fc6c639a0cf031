import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Gives the use of an order's promotions back when no part of it is ever sent: limits and campaign budgets count
 * it no more. Once per order, by the mark that goes with it in one transaction; Medusa's own `revertUsage` keeps
 * no such mark, and a repeat would take a stranger's use off.
 */
export async function giveBackPromotionUse(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const parts = await trx("shop_order")
      .where({ order_id: orderId })
      .orderBy("id")
      .forUpdate()
      .select<{ status: string; promotions_returned_at: Date | null }[]>(
        "status",
        "promotions_returned_at"
      )
    const over = ({ status }: { status: string }) => status === "declined" || status === "cancelled"
    if (!parts.every(over) || parts.some((part) => part.promotions_returned_at)) return
    await trx("shop_order")
      .where({ order_id: orderId })
      .update({ promotions_returned_at: trx.fn.now() })
    await giveBack(trx, orderId)
  })
}

async function giveBack(trx: Knex.Transaction, orderId: string): Promise<void> {
  await trx.raw(
    `update promotion set used = greatest(0, used - 1), updated_at = now()
     where "limit" is not null and id in (select promotion_id from (${USED}) used)`,
    [orderId]
  )
  await trx.raw(
    `update promotion_campaign_budget budget
     set used = left_over.used, updated_at = now(),
       raw_used = jsonb_build_object('value', left_over.used::text, 'precision', 20)
     from (
       select budget.id, greatest(0, budget.used - case when budget.type = 'spend'
         then sum(used.amount) else count(distinct used.promotion_id) end) as used
       from (${USED}) used
       join promotion on promotion.id = used.promotion_id
       join promotion_campaign_budget budget on budget.campaign_id = promotion.campaign_id
         and budget.deleted_at is null
       where budget.type in ('spend', 'usage')
       group by budget.id
     ) left_over where left_over.id = budget.id`,
    [orderId]
  )
  await trx.raw(
    `update promotion_campaign_budget_usage usage
     set used = left_over.used, updated_at = now(),
       raw_used = jsonb_build_object('value', left_over.used::text, 'precision', 20)
     from (
       select usage.id, greatest(0, usage.used - count(distinct used.promotion_id)) as used
       from (${USED}) used
       join promotion on promotion.id = used.promotion_id
       join promotion_campaign_budget budget on budget.campaign_id = promotion.campaign_id
         and budget.type = 'use_by_attribute' and budget.deleted_at is null
       join promotion_campaign_budget_usage usage on usage.budget_id = budget.id
         and usage.deleted_at is null
       join "order" on "order".id = ?
       where usage.attribute_value in ("order".customer_id, "order".email)
       group by usage.id
     ) left_over where left_over.id = usage.id`,
    [orderId, orderId]
  )
}

/** What each promotion took off the order when it was placed: its first version. */
const USED = `
  select adjustment.promotion_id, adjustment.amount
  from order_item detail
  join order_line_item_adjustment adjustment on adjustment.item_id = detail.item_id
  where detail.order_id = ? and detail.version = 1 and adjustment.version = 1
    and adjustment.promotion_id is not null`
