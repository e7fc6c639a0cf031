import {
  cardStep,
  dong,
  type CardFacts,
  type CardOrder,
  type CardReviewReason,
  type CardState,
} from "@ocop/rules"
import type { CardMoment } from "./card-script"

const OTHER_AMOUNT = 1_000
/** What somebody gives back in Stripe's dashboard. */
export const ELSEWHERE = 1_000

/** A message, and what it is about: the payment, or what was done with it elsewhere. */
export interface Told {
  id: string
  about: "payment" | "refund" | "dispute"
}

/** How a card payment ought to stand: by the rule of the next step alone. */
export class CardWorld {
  state: CardState = "waiting"
  received = 0
  /** Given back, by the shop and elsewhere. */
  refunds: number[] = []
  captures = 0
  readonly reviews = new Set<CardReviewReason>()
  order: CardOrder | null = null
  private amount: number
  private currency = "vnd"
  private session = true
  private loses = false
  private elsewhere = false
  private kept: Told[] = []
  private readonly followed = new Set<string>()

  constructor(private readonly asked: number) {
    this.amount = asked
  }

  get parts(): string[] {
    if (!this.order) return []
    return [`${this.order.over ? "cancelled" : "new"}${this.order.paid ? " paid" : ""}`]
  }

  /** @param told what the message is about, of moments in which Stripe tells something */
  live(moment: CardMoment, told?: Told): void {
    switch (moment.kind) {
      case "pay":
        if (this.state !== "waiting" || !this.session) return
        if (moment.held === "another_amount") this.amount = this.asked - OTHER_AMOUNT
        if (moment.held === "another_currency") this.currency = "usd"
        this.state = "held"
        return
      case "tell":
        if (!told || moment.carried !== "well") return
        for (let time = 0; time < moment.times; time += 1) this.follow(told)
        return
      case "keep":
        if (told) this.kept.push(told)
        return
      case "come_back":
        this.settle()
        return
      case "job":
        for (const one of this.kept.splice(0)) this.follow(one)
        this.settle()
        return
      case "change_cart":
        if (this.order) return
        this.session = false
        if (this.state !== "taken") this.state = "gone"
        return
      case "cancel":
        return this.cancel()
      case "let_go":
        if (this.state === "held") this.state = "gone"
        return
      case "lose_capture":
        this.loses = true
        return
      case "refund_elsewhere":
        if (!this.mayRefundElsewhere) return
        this.refunds.push(ELSEWHERE)
        this.elsewhere = true
        return
      case "decline":
      case "dispute":
        return
    }
  }

  /** From now on answers arrive. */
  calmDown(): void {
    this.loses = false
  }

  /** Once, and not where the shop gives it all back: which of the two Stripe refuses is another story. */
  get mayRefundElsewhere(): boolean {
    return this.state === "taken" && !this.elsewhere && this.refunds.length === 0
  }

  /** What the shop has given back, and not somebody in Stripe's dashboard. */
  get refundsOfShop(): number {
    const all = this.refunds.reduce((sum, amount) => sum + amount, 0)
    return this.elsewhere ? all - ELSEWHERE : all
  }

  get mayCancel(): boolean {
    return this.order !== null && this.order.paid && !this.order.over && !this.elsewhere
  }

  private cancel(): void {
    if (!this.mayCancel) return
    this.order!.over = true
    this.refunds.push(this.received)
  }

  /** Each message once; one that could not be followed to the end waits for the next time. */
  private follow({ id, about }: Told): void {
    if (this.followed.has(id)) return
    if (about === "dispute") this.reviews.add("disputed")
    if (about === "refund" && this.elsewhere) this.reviews.add("refunded_elsewhere")
    if (this.settle()) this.followed.add(id)
    else this.kept.push({ id, about })
  }

  /** @returns false when it was cut off */
  private settle(): boolean {
    const losing = this.loses
    for (let steps = 0; steps < 6 && this.step(); steps += 1);
    return this.loses === losing
  }

  private get facts(): CardFacts {
    const { state, amount, received, currency, order } = this
    const session = this.session || order ? { amount: dong(this.asked) } : null
    return { state, amount, received, currency, minutes_held: 0, session, order }
  }

  /** @returns whether another may follow */
  private step(): boolean {
    const step = cardStep(this.facts)
    switch (step.kind) {
      case "nothing":
        return false
      case "complete":
        this.order = { over: false, cancelled: false, captured: false, paid: false }
        return true
      case "capture":
        if (this.state === "held") {
          this.state = "taken"
          this.received = this.amount
          this.captures += 1
          if (this.loses) {
            this.loses = false
            return false
          }
        }
        this.order!.captured = true
        return true
      case "note_paid":
        this.order!.paid = true
        return true
      case "release":
        if (step.review) this.reviews.add(step.review)
        this.state = "gone"
        return true
      case "give_up":
        this.order = { ...this.order!, over: true, cancelled: true }
        return true
      case "review":
        this.reviews.add(step.reason)
        return false
    }
  }
}
