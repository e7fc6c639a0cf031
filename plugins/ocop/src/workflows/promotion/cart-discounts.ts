import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CartDiscountsResponse } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"

type CartDiscount = CartDiscountsResponse["discounts"][number]

interface DiscountRow extends Omit<CartDiscount, "takes" | "of" | "to_day"> {
  way: string
  value: string
  target_type: string
  ends_at: Date | null
}

/** What promotions take off a cart, and their conditions, in one statement; nothing for a cart that is not there. */
export async function cartDiscounts(knex: Knex, cartId: string): Promise<CartDiscount[]> {
  const { rows } = await knex.raw<{ rows: DiscountRow[] }>(
    `with taken as (
       select less.promotion_id, less.amount from cart_line_item line
       join cart_line_item_adjustment less on less.item_id = line.id and less.deleted_at is null
       where line.cart_id = :cart and line.deleted_at is null
       union all
       select less.promotion_id, less.amount from cart_shipping_method way
       join cart_shipping_method_adjustment less on less.shipping_method_id = way.id and less.deleted_at is null
       where way.cart_id = :cart and way.deleted_at is null
     )
     select promotion.code, campaign.name, promotion.is_automatic, taken.amount, way.type as way,
       way.value::text as value, way.target_type, guide.max_per_order, promotion."limit" as first_orders,
       case when budget.type = 'use_by_attribute' then budget."limit"::int end as per_customer, campaign.ends_at
     from (select promotion_id, sum(amount)::bigint::int as amount from taken group by 1) taken
     join promotion on promotion.id = taken.promotion_id
     join promotion_application_method way on way.promotion_id = promotion.id and way.deleted_at is null
     left join promotion_guide guide on guide.code = promotion.code and guide.deleted_at is null
     left join promotion_campaign campaign on campaign.id = promotion.campaign_id and campaign.deleted_at is null
     left join promotion_campaign_budget budget on budget.campaign_id = campaign.id and budget.deleted_at is null
     where taken.amount > 0 order by promotion.code`,
    { cart: cartId }
  )
  return rows.map(({ way, value, target_type, ends_at, ...row }) => ({
    ...row,
    takes: {
      percent: way === "percentage" ? Number(value) : null,
      amount: way === "fixed" ? Math.round(Number(value)) : null,
    },
    of: target_type === "shipping_methods" ? "shipping" : "goods",
    to_day: ends_at && vietnamDay(new Date(ends_at.getTime() - 1)),
  }))
}
