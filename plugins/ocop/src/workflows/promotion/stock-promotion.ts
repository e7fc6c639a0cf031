import type { PromotionGuideBody } from "@ocop/contract"
import {
  addDays,
  dong,
  promotionTagId,
  TAGS_ATTRIBUTE,
  type GoodsRule,
  type PromotionTag,
  type PromotionTagKind,
  type PromotionTerms,
} from "@ocop/rules"

/** The order's rule for where it goes; Medusa compares it with the cart's address. */
export const DELIVER_TO_ATTRIBUTE = "shipping_address.province"

/** The tags of each question that was answered; goods have to have one of each. */
export function chosenTags({ goods }: Pick<PromotionGuideBody, "goods">): PromotionTag[][] {
  const tags = (kind: PromotionTagKind, codes: readonly string[]) =>
    codes.map((code) => ({ kind, code }))
  return [
    tags("stars", goods.stars),
    [...tags("province", goods.provinces), ...tags("former_province", goods.former_provinces)],
    tags("group", goods.groups),
    tags("producer_kind", goods.producer_kinds),
    tags("producer", goods.producers),
    tags("season", goods.season_ending ? ["ending"] : []),
  ].filter((answers) => answers.length > 0)
}

/** The same as rules of a stock promotion. */
export function goodsRules(wish: Pick<PromotionGuideBody, "goods">): GoodsRule[] {
  return chosenTags(wish).map((tags) => ({
    attribute: TAGS_ATTRIBUTE,
    operator: "in",
    values: tags.map(promotionTagId),
  }))
}

export function termsOf(wish: PromotionGuideBody): PromotionTerms {
  const { kind, takes, max_per_order, first_orders, per_customer } = wish
  return {
    target: kind === "free_shipping" ? "shipping" : "goods",
    takes: takes.kind === "fixed" ? { kind: "fixed", amount: dong(takes.amount) } : takes,
    max_per_order: max_per_order === null ? null : dong(max_per_order),
    first_orders,
    per_customer,
  }
}

/** The first moment of a campaign and the first after it: its days are days in Vietnam. */
function spanOf({ from_day, to_day }: Pick<PromotionGuideBody, "from_day" | "to_day">) {
  return {
    starts_at: new Date(`${from_day}T00:00:00+07:00`),
    ends_at: new Date(`${addDays(to_day, 1)}T00:00:00+07:00`),
  }
}

/** Medusa's campaign for it. Customers are told apart by their e-mail address, which guests have too. */
export function stockCampaign(wish: PromotionGuideBody) {
  const { name, code, per_customer } = wish
  return {
    name,
    campaign_identifier: code,
    ...spanOf(wish),
    ...(per_customer === null
      ? {}
      : {
          budget: {
            type: "use_by_attribute" as const,
            attribute: "customer_email",
            limit: per_customer,
          },
        }),
  }
}

/** Medusa's promotion for it: across all touched lines of an order, prices with VAT in them. */
export function stockPromotion(wish: PromotionGuideBody, campaignId: string) {
  const { code, needs_code, first_orders, takes, deliver_to } = wish
  const isDelivery = wish.kind === "free_shipping"
  return {
    code,
    type: "standard" as const,
    status: "active" as const,
    is_automatic: !needs_code,
    is_tax_inclusive: true,
    campaign_id: campaignId,
    ...(first_orders === null ? {} : { limit: first_orders }),
    rules: deliver_to.length
      ? [{ attribute: DELIVER_TO_ATTRIBUTE, operator: "in" as const, values: deliver_to }]
      : [],
    application_method: {
      type: takes.kind,
      value: takes.kind === "fixed" ? takes.amount : takes.percent,
      currency_code: "vnd",
      allocation: "across" as const,
      target_type: isDelivery ? ("shipping_methods" as const) : ("items" as const),
      target_rules: isDelivery ? [] : goodsRules(wish),
    },
  }
}
