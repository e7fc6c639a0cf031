import Stripe from "stripe"
import { newId } from "./new-id"
import type { Contract } from "./contract/contract"
import type { Vault } from "./vault"

/** How an event is sent, where that is not as it should be. */
export interface Delivery {
  /** Signed with another secret than the shop's. */
  secret?: string
  /** Seconds since 1970 at which it says it was signed. */
  timestamp?: number
  /** One at a time is the way of tests: an answer other than 200 is not tried again. */
  attempts?: number
}

export interface Delivered {
  id: string
  type: string
  /** 0 when nobody answered. */
  status: number
}

/** Milliseconds between two attempts. */
const PAUSE = 100

/** Tells a shop what happened, signed as Stripe signs, by Stripe's own code. */
export class Webhooks {
  readonly events: Stripe.Event[] = []
  readonly deliveries: Delivered[] = []
  /** Where the shop listens; nobody is told without it. */
  url: string | undefined
  /** Kept back until `flush`. */
  holding = false
  /** How often each is sent. */
  copies = 1
  private readonly held: Stripe.Event[] = []
  private readonly sending = new Set<Promise<unknown>>()
  private readonly signer = new Stripe("sk_test_double")

  constructor(
    private readonly vault: Vault,
    private readonly contract: Contract,
    private readonly secret: string,
    private readonly apiVersion: string
  ) {}

  tell(type: string, object: object): Stripe.Event {
    const event = {
      id: newId("evt"),
      object: "event",
      api_version: this.apiVersion,
      created: this.vault.now(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    } as unknown as Stripe.Event
    this.contract.checkObject("Event", event, `event ${type}`)
    this.events.push(event)
    if (this.holding) this.held.push(event)
    else for (let copy = 0; copy < this.copies; copy += 1) this.send(event)
    return event
  }

  /** Sends what was kept back, one after the other. @returns its types */
  async flush({ reversed = false, ...how }: Delivery & { reversed?: boolean } = {}) {
    const events = this.held.splice(0)
    if (reversed) events.reverse()
    for (const event of events) await this.deliver(event, how)
    return events.map(({ type }) => type)
  }

  /** Sends the last event of a type once more. */
  async resend(type: string, how: Delivery = {}): Promise<Delivered> {
    const event = this.events.findLast((event) => event.type === type)
    if (!event) throw new Error(`There was no ${type}`)
    return this.deliver(event, how)
  }

  /** The bytes and the header of an event, for whoever carries them there otherwise. */
  signed(event: Stripe.Event, { secret = this.secret, timestamp }: Delivery = {}) {
    const payload = JSON.stringify(event, null, 2)
    const signature = this.signer.webhooks.generateTestHeaderString({
      payload,
      secret,
      ...(timestamp === undefined ? {} : { timestamp }),
    })
    return { payload, signature }
  }

  async deliver(event: Stripe.Event, how: Delivery = {}): Promise<Delivered> {
    const { payload, signature } = this.signed(event, how)
    let outcome: Delivered = { id: event.id, type: event.type, status: 0 }
    for (let left = how.attempts ?? 1; left > 0 && this.url; left -= 1) {
      const status = await post(this.url, payload, signature)
      outcome = { ...outcome, status }
      this.deliveries.push(outcome)
      if (status === 200) break
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    return outcome
  }

  /** Waits until all that is on its way has arrived. */
  async settled(): Promise<void> {
    while (this.sending.size) await Promise.all(this.sending)
  }

  private send(event: Stripe.Event): void {
    const sent = this.deliver(event, { attempts: 3 }).finally(() => this.sending.delete(sent))
    this.sending.add(sent)
  }
}

async function post(url: string, body: string, signature: string): Promise<number> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature,
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
      },
      body,
    })
    return answer.status
  } catch {
    return 0
  }
}
