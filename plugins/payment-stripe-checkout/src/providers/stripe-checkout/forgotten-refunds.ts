import { REFUND_KEY } from "../../account/refund-key"
import type { RecordedRefund } from "./recorded-amounts"

/** A refund as Stripe lists it; in đồng. */
export interface RefundAtStripe {
  id: string
  amount: number
  status: string | null
  metadata: Record<string, string> | null
}

export interface Forgotten {
  /** By which Stripe is told what the refund is for: its asker's own, or else Medusa's id of it. */
  key: string
  /** Medusa has written the same down before. */
  twice: boolean
  /** The one that was paid already, when it was. */
  same: RefundAtStripe | undefined
  /** One of another amount, of which nobody knows whether it is this one. */
  unclear: RefundAtStripe | undefined
}

const keyOf = ({ id, metadata }: RecordedRefund): string => metadata?.refund_key ?? id

/** Of the refunds at Stripe, those that are ours and that Medusa has no row of: their answers were lost. */
export function forgottenRefunds(
  request: { amount: number; refund_id: string; recorded: readonly RecordedRefund[] },
  atStripe: readonly RefundAtStripe[]
): Forgotten {
  const { amount, refund_id, recorded } = request
  const own = recorded.find(({ id }) => id === refund_id)
  const key = own ? keyOf(own) : refund_id
  const known = recorded.filter(({ id }) => id !== refund_id).map(keyOf)
  const forgotten = atStripe.filter(({ status, metadata }) => {
    const named = metadata?.[REFUND_KEY]
    return status !== "failed" && status !== "canceled" && named && !known.includes(named)
  })
  // Without a key of its own a refund is known by its amount alone, among others of that kind.
  const nameless =
    key === refund_id
      ? forgotten.filter(({ metadata }) => metadata?.[REFUND_KEY]?.startsWith("ref_"))
      : []
  const same =
    forgotten.find(({ metadata }) => metadata?.[REFUND_KEY] === key) ??
    nameless.find((refund) => refund.amount === amount)
  return { key, twice: known.includes(key), same, unclear: same ? undefined : nameless[0] }
}
