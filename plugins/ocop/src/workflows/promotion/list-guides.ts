import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PromotionGuideBody, PromotionGuideRow } from "@ocop/contract"
import { addDays, vietnamDay } from "@ocop/rules"

interface GuideRow {
  code: string
  promotion_id: string
  kind: PromotionGuideRow["kind"]
  max_per_order: number | null
  wish: PromotionGuideBody
  is_automatic: boolean
  status: PromotionGuideRow["status"]
  used: number
  first_orders: number | null
  name: string | null
  starts_at: Date | null
  ends_at: Date | null
  bearer: PromotionGuideRow["bearer"] | null
  platform_bps: number | null
}

/** Promotions that guides made and that are still there, the newest first, in one statement. */
export async function listGuides(knex: Knex, now: Date): Promise<PromotionGuideRow[]> {
  const { rows } = await knex.raw<{ rows: GuideRow[] }>(
    `select guide.code, guide.promotion_id, guide.kind, guide.max_per_order, guide.wish,
       promotion.is_automatic, promotion.status, promotion."limit" as first_orders,
       campaign.name, campaign.starts_at, campaign.ends_at, payer.bearer, payer.platform_bps,
       (select count(*)::int from order_promotion used
        join "order" orders on orders.id = used.order_id and orders.canceled_at is null
        where used.promotion_id = promotion.id and used.deleted_at is null) as used
     from promotion_guide guide
     join promotion on promotion.id = guide.promotion_id and promotion.deleted_at is null
     left join promotion_campaign campaign on campaign.id = promotion.campaign_id
     left join promotion_bearer payer on payer.code = guide.code and payer.deleted_at is null
     where guide.deleted_at is null
     order by guide.created_at desc, guide.id`
  )
  return rows.map((row) => ({
    code: row.code,
    promotion_id: row.promotion_id,
    kind: row.kind,
    name: row.name ?? row.wish.name,
    is_automatic: row.is_automatic,
    status: row.status,
    state: stateOf(row, now),
    from_day: row.starts_at ? vietnamDay(row.starts_at) : row.wish.from_day,
    to_day: row.ends_at ? addDays(vietnamDay(row.ends_at), -1) : row.wish.to_day,
    used: row.used,
    first_orders: row.first_orders,
    max_per_order: row.max_per_order,
    bearer: row.bearer ?? "platform",
    platform_bps: row.platform_bps ?? 0,
  }))
}

function stateOf(row: GuideRow, now: Date): PromotionGuideRow["state"] {
  if (row.ends_at && row.ends_at <= now) return "over"
  if (row.status !== "active") return "stopped"
  if (row.starts_at && row.starts_at > now) return "to_come"
  return row.first_orders !== null && row.used >= row.first_orders ? "used_up" : "running"
}
