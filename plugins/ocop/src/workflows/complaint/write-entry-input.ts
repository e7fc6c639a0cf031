import type { ComplaintAction, ComplaintParty } from "@ocop/rules"
import type { ComplaintOf } from "../../modules/complaint/locked-complaint"

/** What of a line a decision gives back, in đồng, and for how many pieces; 0 is money alone. */
export interface ComplaintRefundLine {
  line_id: string
  quantity: number
  amount: number
}

export interface WriteEntryInput extends ComplaintOf {
  by: ComplaintParty
  actor_id: string
  /** Chosen by whoever writes: a repeat with the same key does nothing more. */
  key: string
  action: ComplaintAction
  words: string | null
  /** What a decision gives back, by line. */
  refund?: readonly ComplaintRefundLine[]
}
