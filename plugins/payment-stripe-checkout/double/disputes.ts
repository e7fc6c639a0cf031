import type Stripe from "stripe"
import { dispute } from "./objects/dispute"
import type { Vault } from "./vault"
import type { Webhooks } from "./webhooks"

/** Buyers who ask their banks for the money back. */
export class Disputes {
  private readonly byIntent = new Map<string, Stripe.Dispute>()

  constructor(
    private readonly vault: Vault,
    private readonly webhooks: Webhooks
  ) {}

  /** Tells of a captured payment's dispute, the same one each time. */
  tell(intent: Stripe.PaymentIntent, type: "created" | "updated" | "closed"): Stripe.Event {
    const { id: payment_intent, currency } = intent
    const { id: charge, amount } = this.vault.charge(intent)!
    const about = { amount, charge, currency, payment_intent, created: this.vault.now() }
    const known = this.byIntent.get(payment_intent) ?? dispute(about)
    this.byIntent.set(payment_intent, known)
    return this.webhooks.tell(`charge.dispute.${type}`, known)
  }
}
