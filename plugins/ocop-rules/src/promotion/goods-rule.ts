/** What is known of goods when rules of a promotion are asked. */
export interface RuledGoods {
  readonly product_id: string
  /** Ids of its tags. */
  readonly tags: readonly string[]
}

/** A rule of a stock promotion about goods, as Medusa keeps it. */
export interface GoodsRule {
  readonly attribute: string
  readonly operator: string
  readonly values: readonly string[]
}

/** Medusa's names of what we can judge; it knows more. */
export const TAGS_ATTRIBUTE = "items.product.tags.id"
export const PRODUCT_ATTRIBUTE = "items.product.id"

/**
 * Whether a promotion touches goods: by all of its rules, and by any of the values of each. "unknown" where a rule
 * asks for what is not known here (categories, collections, a sum) and no other rule says no.
 */
export function ruleTouches(
  rules: readonly GoodsRule[],
  goods: RuledGoods
): "yes" | "no" | "unknown" {
  const answers = rules.map((rule) => answerOf(rule, goods))
  if (answers.includes("no")) return "no"
  return answers.includes("unknown") ? "unknown" : "yes"
}

function answerOf({ attribute, operator, values }: GoodsRule, goods: RuledGoods) {
  const known =
    attribute === TAGS_ATTRIBUTE
      ? goods.tags
      : attribute === PRODUCT_ATTRIBUTE
        ? [goods.product_id]
        : null
  if (known === null) return "unknown"
  const some = known.some((value) => values.includes(value))
  if (operator === "in") return some ? "yes" : "no"
  if (operator === "ne") return some ? "no" : "yes"
  if (operator === "eq") {
    return known.length > 0 && known.every((value) => values.includes(value)) ? "yes" : "no"
  }
  return "unknown"
}
