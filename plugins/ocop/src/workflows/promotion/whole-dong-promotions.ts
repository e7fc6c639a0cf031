import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import PromotionModule from "@medusajs/medusa/promotion"
import { capDiscounts, wholeDiscounts, type Dong } from "@ocop/rules"
import { today } from "../../modules/clock/process-clock"
import { promotionCaps } from "../../modules/promotion-guide/promotion-caps"
import { withTrueTags } from "../promotion-tags/true-tags"

/** What of a computed action counts here; amounts are numbers or Medusa's big numbers. */
export interface ComputedAction {
  action: string
  code: string
  amount?: unknown
  item_id?: string
  shipping_method_id?: string
}

interface PricedTarget {
  id: string
  original_total?: unknown
  subtotal?: unknown
}

interface PromotionContext {
  currency_code?: string
  email?: string | null
  items?: (PricedTarget & { product?: { id?: string; tags?: { id: string }[] | null } | null })[]
  shipping_methods?: PricedTarget[]
}

type ComputeActions = (
  codes: string[],
  context: PromotionContext,
  ...rest: unknown[]
) => Promise<ComputedAction[]>

/** Nobody's address: Medusa refuses the whole cart where a promotion counts customers and none is known yet. */
const NOBODY = "-"

/**
 * Medusa rounds no discount: 7 % of 99,999 ₫ stays 6,999.93 (medusa#14818; payments.md §7), knows no most for an
 * order, and believes the tags that it is given. There is no hook between the computing of discounts and their
 * writing, so the module's one method that computes them is wrapped. Loaded with the plugin's workflows, before a
 * request is served; tied to Medusa 2.21.2 by the HTTP tests of promotions.
 */
const prototype = (PromotionModule as unknown as { service: { prototype: object } }).service
  .prototype as { computeActions: ComputeActions }
const computeActions = prototype.computeActions
prototype.computeActions = async function (this: object, codes, given, ...rest) {
  if (given.currency_code && given.currency_code !== "vnd") {
    return computeActions.call(this, codes, given, ...rest)
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const items = await withTrueTags(knex, given.items ?? [], today())
  const context = { ...given, items, email: given.email ?? NOBODY }
  const actions = await computeActions.call(this, codes, context, ...rest)
  const taking = actions.flatMap(({ amount, code }) => (amount === undefined ? [] : [code]))
  return inWholeDong(actions, context, await promotionCaps(knex, [...new Set(taking)]))
}

/** The same actions; those that take something off take off whole đồng, and together no more than they may. */
export function inWholeDong(
  actions: ComputedAction[],
  { items = [], shipping_methods = [] }: PromotionContext,
  caps: ReadonlyMap<string, Dong> = new Map()
): ComputedAction[] {
  const room = new Map(
    [...items, ...shipping_methods].map(({ id, original_total, subtotal }) => [
      id,
      Number(original_total ?? subtotal ?? 0),
    ])
  )
  const discounts = actions.filter(({ amount }) => amount !== undefined)
  const whole = wholeDiscounts(
    discounts.map(({ code, amount, item_id, shipping_method_id }) => ({
      code,
      target: item_id ?? shipping_method_id ?? "",
      amount: Number(amount),
    })),
    (target) => room.get(target) ?? Number.MAX_SAFE_INTEGER
  )
  const capped = capDiscounts(
    discounts.map(({ code }, index) => ({ code, amount: whole[index]! })),
    (code) => caps.get(code) ?? null
  )
  const wholeOf = new Map(discounts.map((action, index) => [action, capped[index]!]))
  return actions.map((action) =>
    wholeOf.has(action) ? { ...action, amount: wholeOf.get(action)! } : action
  )
}
