import type { PromotionGuideWish } from "@ocop/contract"
import { granted, type Client } from "./client"
import { inDays } from "./the-clock"

/** "10 % off 4–5 stars of Hà Giang, at most 50,000 ₫, first 500 orders, one per customer, half by the platform." */
export const haGiang = (change: Partial<PromotionGuideWish> = {}): PromotionGuideWish => ({
  kind: "ocop_week",
  code: "HAGIANG10",
  name: "Tuần lễ OCOP Hà Giang",
  needs_code: true,
  goods: { stars: ["4", "5"], former_provinces: ["02"] },
  takes: { kind: "percentage", percent: 10 },
  max_per_order: 50_000,
  first_orders: 500,
  per_customer: 1,
  from_day: inDays(-1),
  to_day: inDays(6),
  bearer: "shared",
  platform_bps: 5_000,
  ...change,
})

/** A promotion that an operator's guide made. */
export async function aPromotionGuide(
  operator: Client,
  change: Partial<PromotionGuideWish> = {}
): Promise<{ code: string; promotion_id: string }> {
  return granted(operator.post("/admin/promotion-guides", haGiang(change)))
}
