import type { ProductRow } from "../../data/product-row"
import { PUBLISHED_HISTORIES } from "./published-histories"

/**
 * The number of the decision a row's certificate rests on, without the source's remark: "4261/QĐ-UBND".
 * Null when the source says none, or only the one of the first recognition.
 */
export function publishedDecision({ id, decision_no }: ProductRow): string | null {
  if (!decision_no || decision_no.startsWith("công nhận lần đầu")) return null
  if (PUBLISHED_HISTORIES[id]?.decision) return null
  return /^[^\s(]+/.exec(decision_no)?.[0] ?? null
}
