import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { promotionUseSql } from "./promotion-use-sql"

/** The promotions of a cart, and those that took something off the orders that were made of it. */
export async function promotionsOf(
  trx: Knex.Transaction,
  cartId: string,
  orderIds: readonly string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { promotion_id: string }[] }>(
    `select promotion_id from cart_promotion where cart_id = ? and deleted_at is null
     union select promotion_id from (${promotionUseSql}) used where order_id = any(?)`,
    [cartId, [...orderIds]]
  )
  return rows.map(({ promotion_id }) => promotion_id)
}

/**
 * Lowers the counts of promotions to what the orders that are left used. Counts are never raised here: an order that
 * was cancelled may have given its use back.
 */
export async function takeBackPromotionUse(
  trx: Knex.Transaction,
  promotionIds: readonly string[]
): Promise<void> {
  if (!promotionIds.length) return
  const ids = [...promotionIds]
  await lockCounts(trx, ids)
  await trx.raw(
    `update promotion set used = counted.used
     from (
       select promotion.id, count(distinct used.order_id) as used
       from promotion left join (${promotionUseSql}) used on used.promotion_id = promotion.id
       where promotion.id = any(?) and promotion."limit" is not null
       group by 1
     ) counted
     where counted.id = promotion.id and counted.used < promotion.used`,
    [ids]
  )
  await trx.raw(
    `with budgets as (
       select budget.id, case budget.type
         when 'spend' then coalesce(sum(used.amount), 0)
         else count(distinct (used.order_id, used.promotion_id)) filter (where used.order_id is not null)
       end as used
       from promotion_campaign_budget budget
       join promotion on promotion.campaign_id = budget.campaign_id
       left join (${promotionUseSql}) used on used.promotion_id = promotion.id
       where budget.campaign_id in (select campaign_id from promotion where id = any(?))
       group by budget.id
     )
     update promotion_campaign_budget budget set
       used = budgets.used,
       raw_used = jsonb_set(coalesce(budget.raw_used, '{"precision": 20}'), '{value}',
         to_jsonb(trim_scale(budgets.used)::text))
     from budgets where budgets.id = budget.id and budgets.used < budget.used`,
    [ids]
  )
  await trx.raw(
    `update promotion_campaign_budget_usage usage set
       used = left_over.used,
       raw_used = jsonb_build_object('value', left_over.used::text, 'precision', 20)
     from (
       select usage.id, least(usage.used, count(distinct (used.order_id, used.promotion_id))
         filter (where orders.id is not null)) as used
       from promotion_campaign_budget_usage usage
       join promotion_campaign_budget budget on budget.id = usage.budget_id
       join promotion on promotion.campaign_id = budget.campaign_id
       left join (${promotionUseSql}) used on used.promotion_id = promotion.id
       left join "order" orders on orders.id = used.order_id
         and usage.attribute_value in (orders.customer_id, orders.email)
       where budget.campaign_id in (select campaign_id from promotion where id = any(?))
       group by usage.id
     ) left_over where left_over.id = usage.id and left_over.used < usage.used`,
    [ids]
  )
}

/**
 * Keeps everybody else from counting until the transaction ends, in Medusa's order; a count that is read afterwards
 * knows every order whose use was counted.
 */
async function lockCounts(trx: Knex.Transaction, promotionIds: readonly string[]): Promise<void> {
  const ids = [...promotionIds]
  await trx.raw("select id from promotion where id = any(?) order by id for update", [ids])
  await trx.raw(
    `select id from promotion_campaign_budget
     where campaign_id in (select campaign_id from promotion where id = any(?)) order by id for update`,
    [ids]
  )
}
