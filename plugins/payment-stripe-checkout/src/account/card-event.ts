import type Stripe from "stripe"

/** What Stripe tells of, reduced to what it is about. The rest is asked for: an event may be old. */
export interface CardEvent {
  /** "evt_…", one for good however often it is sent. */
  id: string
  /** "charge.refunded" and the like. */
  type: string
  /** "pi_…"; null when it is about no payment. */
  intent: string | null
  /** Of a refund or a dispute: its own id and amount in đồng. */
  subject: string | null
  amount: number | null
}

/** The bytes are not Stripe's, or were said too long ago. */
export class EventRefused extends Error {
  constructor(
    message: string,
    readonly because: "signature" | "timestamp"
  ) {
    super(message)
  }
}

export function cardEvent({ id, type, data }: Stripe.Event): CardEvent {
  const object = data.object as unknown as {
    id: string
    object: string
    amount?: number
    payment_intent?: string | { id: string } | null
  }
  const about = object.payment_intent
  const intent =
    object.object === "payment_intent" ? object.id : typeof about === "object" ? about?.id : about
  const isSubject = object.object === "refund" || object.object === "dispute"
  return {
    id,
    type,
    intent: intent ?? null,
    subject: isSubject ? object.id : null,
    amount: isSubject ? (object.amount ?? null) : null,
  }
}
