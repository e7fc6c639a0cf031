import { promotionUseSql } from "../completion/promotion-use-sql"
import type { Invariant } from "./invariant"

/**
 * A code with a limit counts the orders that used it, and stays within the limit. A cancelled order may have given its
 * use back or not.
 */
export const promotionUseIsCounted: Invariant = {
  name: "promotion-use-is-counted",
  says: "Code {code} counts {used} uses of at most {most}, and {standing} to {ever} orders used it.",
  sql: `
    select promotion.code, coalesce(promotion.used, 0) as used, promotion."limit" as most,
      count(distinct used.order_id) filter (where not used.is_canceled) as standing,
      count(distinct used.order_id) as ever
    from promotion
    left join (${promotionUseSql}) used on used.promotion_id = promotion.id
    where promotion."limit" is not null and promotion.deleted_at is null
    group by promotion.id
    having coalesce(promotion.used, 0) > promotion."limit"
      or coalesce(promotion.used, 0) < count(distinct used.order_id) filter (where not used.is_canceled)
      or coalesce(promotion.used, 0) > count(distinct used.order_id)`,
}
