import { promotionUseSql } from "../completion/promotion-use-sql"
import type { Invariant } from "./invariant"

/** A campaign's budget, in uses or in đồng, is spent by the orders that used its codes, and never beyond its limit; one of each customer is not. */
export const budgetIsCounted: Invariant = {
  name: "budget-is-counted",
  says: "The budget of campaign {campaign_id} ({type}) counts {used} of at most {most}; its orders come to {standing} to {ever}.",
  sql: `
    with spent as (
      select budget.id,
        case budget.type when 'spend'
          then coalesce(sum(used.amount) filter (where not used.is_canceled), 0)
          else count(distinct (used.order_id, used.promotion_id)) filter (where not used.is_canceled)
        end as standing,
        case budget.type when 'spend' then coalesce(sum(used.amount), 0)
          else count(distinct (used.order_id, used.promotion_id)) filter (where used.order_id is not null)
        end as ever
      from promotion_campaign_budget budget
      join promotion on promotion.campaign_id = budget.campaign_id
      left join (${promotionUseSql}) used on used.promotion_id = promotion.id
      where budget.deleted_at is null
      group by budget.id
    )
    select budget.campaign_id, budget.type, budget.used, budget."limit" as most, spent.standing, spent.ever
    from promotion_campaign_budget budget join spent using (id)
    where (budget.type <> 'use_by_attribute' and budget.used > budget."limit")
      or exists (select 1 from promotion_campaign_budget_usage usage
        where usage.budget_id = budget.id and usage.deleted_at is null and usage.used > budget."limit")
      or budget.used < spent.standing or budget.used > spent.ever`,
}
