import type { PayoutItemView } from "@ocop/contract"

/**
 * What the typed references say, of payouts that still wait for an outcome.
 *
 * @param typed by the payout's id
 */
export function typedReferences(
  items: readonly Pick<PayoutItemView, "id" | "status" | "amount">[],
  typed: Readonly<Record<string, string>>
): { outcomes: { item_id: string; bank_ref: string }[]; amount: number } {
  const named = items.flatMap(({ id, status, amount }) => {
    const bank_ref = typed[id]?.trim()
    return status === "sent" && bank_ref ? [{ item_id: id, bank_ref, amount }] : []
  })
  return {
    outcomes: named.map(({ item_id, bank_ref }) => ({ item_id, bank_ref })),
    amount: named.reduce((sum, { amount }) => sum + amount, 0),
  }
}
