import type { AdminBankTransfer } from "@ocop/contract"
import type { Messages } from "../messages/vi"

/** Why money is where it is: one of our reasons in words, or what an operator wrote; null when there is none. */
export function whyItWaits(
  { reason }: Pick<AdminBankTransfer, "reason">,
  { reasons }: Pick<Messages["bankTransfers"], "reasons">
): string | null {
  if (reason === null) return null
  return Object.hasOwn(reasons, reason) ? (reasons[reason] ?? reason) : reason
}
