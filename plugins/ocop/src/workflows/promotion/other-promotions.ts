import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { vietnamDay, type GoodsRule, type IsoDay } from "@ocop/rules"

/** An active promotion that is not over. */
export interface OtherPromotion {
  code: string
  name: string | null
  is_automatic: boolean
  from_day: IsoDay | null
  to_day: IsoDay | null
  percent: number | null
  amount: number | null
  of: "goods" | "shipping"
  rules: GoodsRule[]
}

interface PromotionRow extends Omit<
  OtherPromotion,
  "from_day" | "to_day" | "percent" | "amount" | "of"
> {
  starts_at: Date | null
  ends_at: Date | null
  way: string
  value: string
  target_type: string
}

/** All but this one, in one statement. */
export async function otherPromotions(knex: Knex, but: string): Promise<OtherPromotion[]> {
  const { rows } = await knex.raw<{ rows: PromotionRow[] }>(
    `select promotion.code, campaign.name, promotion.is_automatic, campaign.starts_at, campaign.ends_at,
       way.type as way, way.value::text as value, way.target_type,
       (select coalesce(json_agg(json_build_object('attribute', rule.attribute, 'operator', rule.operator,
          'values', (select coalesce(json_agg(said.value), '[]') from promotion_rule_value said
            where said.promotion_rule_id = rule.id and said.deleted_at is null))), '[]')
        from application_method_target_rules link join promotion_rule rule on rule.id = link.promotion_rule_id
          and rule.deleted_at is null
        where link.application_method_id = way.id) as rules
     from promotion
     join promotion_application_method way on way.promotion_id = promotion.id and way.deleted_at is null
     left join promotion_campaign campaign on campaign.id = promotion.campaign_id and campaign.deleted_at is null
     where promotion.deleted_at is null and promotion.status = 'active' and promotion.code <> ?
       and (campaign.ends_at is null or campaign.ends_at > now())
     order by promotion.code`,
    [but]
  )
  return rows.map(({ starts_at, ends_at, way, value, target_type, ...row }) => ({
    ...row,
    from_day: starts_at && vietnamDay(starts_at),
    // The first moment after it belongs to its last day still.
    to_day: ends_at && vietnamDay(new Date(ends_at.getTime() - 1)),
    percent: way === "percentage" ? Number(value) : null,
    amount: way === "fixed" ? Math.round(Number(value)) : null,
    of: target_type === "shipping_methods" ? "shipping" : "goods",
  }))
}
