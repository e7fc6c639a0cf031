import { dong, matchTransfer, type OwedPayment } from "@ocop/rules"
import { OUR_ACCOUNT } from "../builders/a-transfer"
import type { ToldMovement, TransferMoment } from "./transfer-script"

/** A movement as the market ought to keep it. */
export interface KeptMovement {
  told: ToldMovement
  state: "received" | "matched" | "short" | "review" | "ignored"
  reason: string | null
  matched: number
  left: number
}

/** How an order by transfer ought to stand: by the rules alone, without a database, a queue or a second message. */
export class TransferWorld {
  readonly kept: KeptMovement[] = []
  placed = false
  private payment: OwedPayment

  constructor(owed: number) {
    this.payment = { state: "open", owed: dong(owed), received: dong(0), account: null }
  }

  get state() {
    return this.payment.state
  }

  /** What is the market's for good: the order is there, and all of it was paid. */
  get captured(): number {
    return this.placed && this.state === "paid" ? this.payment.owed : 0
  }

  get parts(): string[] {
    const word = { open: "awaiting_payment", paid: "new paid", ended: "cancelled" } as const
    return this.placed ? [word[this.state]] : []
  }

  live(moment: TransferMoment): void {
    switch (moment.kind) {
      case "tell":
        if (moment.carried !== "well") return
        this.keep(moment.movement)
        return this.look()
      case "keep":
        return this.keep(moment.movement)
      case "tell_again":
        return this.kept.length ? this.look() : undefined
      case "place":
        if (this.placed || this.state === "ended") return
        this.placed = true
        this.payment = { ...this.payment, account: OUR_ACCOUNT }
        return
      case "cancel":
        if (this.placed && this.state === "open") this.end()
        return
      case "expire":
        this.look()
        if (this.placed ? this.state === "open" : this.payment.received > 0) this.end()
        return
      case "job":
        return this.look()
    }
  }

  private keep(told: ToldMovement): void {
    if (this.kept.some((one) => one.told.number === told.number)) return
    this.kept.push({ told, state: "received", reason: null, matched: 0, left: 0 })
  }

  /** In the order in which they were kept. */
  private look(): void {
    for (const one of this.kept.filter(({ state }) => state === "received")) {
      const { amount, direction, account, names_us } = one.told
      const movement = { direction, amount: dong(amount), account, told_before: "no" } as const
      const { match, payment } = matchTransfer(movement, names_us ? this.payment : null)
      one.state = STATES[match.kind]
      one.reason = "reason" in match ? match.reason : null
      if (match.kind === "ignored") continue
      Object.assign(one, { matched: match.matched, left: match.left })
      this.payment = payment ?? this.payment
      if (this.state !== "paid") continue
      for (const short of this.kept) if (short.state === "short") short.state = "matched"
    }
  }

  private end(): void {
    this.payment = { ...this.payment, state: "ended", received: dong(0) }
    for (const one of this.kept.filter(({ matched }) => matched > 0)) {
      one.left = one.matched + (one.state === "review" ? one.left : 0)
      Object.assign(one, { state: "review", reason: "unpaid", matched: 0 })
    }
  }
}

const STATES = { exact: "matched", short: "short", review: "review", ignored: "ignored" } as const
