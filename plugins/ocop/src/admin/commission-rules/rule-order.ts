import type { CommissionRuleView } from "@ocop/contract"

type Ruled = Pick<CommissionRuleView, "id" | "state">
type Named = Pick<CommissionRuleView, "producer_id" | "group_code" | "province_code">

/** Rules that decide or will, in their order. */
export const running = <Rule extends Ruled>(rules: readonly Rule[]): Rule[] =>
  rules.filter(({ state }) => state !== "ended")

/**
 * Before which rule one comes that is moved by one place among those that run.
 *
 * @returns null for the last place; undefined where there is no place to move to
 */
export function placeAfterMove(
  rules: readonly Ruled[],
  id: string,
  way: "up" | "down"
): string | null | undefined {
  const live = running(rules)
  const at = live.findIndex((rule) => rule.id === id)
  if (way === "up") return at > 0 ? live[at - 1]?.id : undefined
  if (at < 0 || at === live.length - 1) return undefined
  return live[at + 2]?.id ?? null
}

/** How many things a rule names: the more, the narrower it is. */
const narrowness = ({ producer_id, group_code, province_code }: Named) =>
  [producer_id, group_code, province_code].filter(Boolean).length

/**
 * Where a new rule belongs as long as nobody says otherwise: above the first that names less.
 *
 * @returns the rule that comes after it; null for the last place
 */
export function usualPlace(rules: readonly (Ruled & Named)[], named: Named): string | null {
  const own = narrowness(named)
  return running(rules).find((rule) => narrowness(rule) < own)?.id ?? null
}
