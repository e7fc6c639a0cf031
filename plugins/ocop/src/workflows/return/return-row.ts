import type { ReturnReason, ReturnStatus } from "@ocop/rules"

/** A return as it is held by a transaction. */
export interface ReturnRow {
  id: string
  status: ReturnStatus
  reason: ReturnReason
}
