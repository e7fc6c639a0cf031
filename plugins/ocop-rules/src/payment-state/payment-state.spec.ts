import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "../money.js"
import { PAYMENT_METHODS } from "../payment-method.js"
import type { CollectionState } from "../cash/match-remittance.js"
import type { RefundState } from "../shop-order/part-refund.js"
import { paymentOf, PAYMENT_STATES, type PaymentFacts } from "./payment-state.js"

type Cash = readonly [number, CollectionState]
type Back = readonly [number, RefundState]

const facts = (
  method: PaymentFacts["method"],
  { total = 100, paid = false, cash = [] as readonly Cash[], back = [] as readonly Back[] } = {}
): PaymentFacts => ({
  method,
  total: dong(total),
  paid,
  collections: cash.map(([amount, state]) => ({ amount: dong(amount), state })),
  refunds: back.map(([amount, state]) => ({ amount: dong(amount), state })),
})

describe("the payment of a part", () => {
  it.each([
    ["cod", "to_collect"],
    ["vietqr", "awaiting_transfer"],
    ["card", "authorised"],
  ] as const)("[PS1] %s, nothing received: %s", (method, state) => {
    expect(paymentOf(facts(method))).toMatchObject({ state, outstanding: 100, received: 0 })
  })

  it.each(PAYMENT_METHODS)(
    "[PS1] %s: a part that costs nothing, or was given up, has nothing due",
    (method) => {
      expect(paymentOf(facts(method, { total: 0 })).state).toBe("nothing_due")
      expect(paymentOf(facts(method, { back: [[100, "not_needed"]] })).state).toBe("nothing_due")
      expect(paymentOf(facts(method, { back: [[100, "settled"]] }))).toMatchObject({
        state: "nothing_due",
        waived: 100,
        refunded: 0,
      })
    }
  )

  it.each<[string, Cash[], Back[], string]>([
    ["a parcel on its way", [[100, "due"]], [], "to_collect"],
    ["half of it paid", [[40, "collected"]], [], "partly_collected"],
    [
      "half paid, half on its way",
      [
        [40, "collected"],
        [60, "due"],
      ],
      [],
      "partly_collected",
    ],
    [
      "half handed over, half on its way",
      [
        [40, "remitted"],
        [60, "due"],
      ],
      [],
      "partly_collected",
    ],
    [
      "all paid",
      [
        [40, "collected"],
        [60, "collected"],
      ],
      [],
      "collected",
    ],
    [
      "one handed over",
      [
        [40, "remitted"],
        [60, "collected"],
      ],
      [],
      "collected",
    ],
    [
      "all handed over",
      [
        [40, "remitted"],
        [60, "remitted"],
      ],
      [],
      "remitted",
    ],
    [
      "one refused, one to come",
      [
        [40, "refused"],
        [60, "due"],
      ],
      [[40, "not_needed"]],
      "to_collect",
    ],
    [
      "one refused, one paid",
      [
        [40, "refused"],
        [60, "collected"],
      ],
      [[40, "not_needed"]],
      "collected",
    ],
    [
      "one refused, one handed over",
      [
        [40, "refused"],
        [60, "remitted"],
      ],
      [[40, "not_needed"]],
      "remitted",
    ],
    [
      "all refused",
      [
        [40, "refused"],
        [60, "refused"],
      ],
      [
        [40, "not_needed"],
        [60, "not_needed"],
      ],
      "not_collected",
    ],
    ["a free part refused", [], [[100, "not_needed"]], "nothing_due"],
  ])("[PS2] cash: %s", (_, cash, back, state) => {
    expect(paymentOf(facts("cod", { cash, back })).state).toBe(state)
  })

  it.each(["vietqr", "card"] as const)("[PS3] %s is paid as a whole", (method) => {
    expect(paymentOf(facts(method, { paid: true }))).toMatchObject({
      state: "paid",
      received: 100,
      outstanding: 0,
    })
  })

  it.each<[Back[], string]>([
    [[[30, "open"]], "refund_due"],
    [[[30, "settled"]], "partly_refunded"],
    [
      [
        [30, "settled"],
        [70, "open"],
      ],
      "refund_due",
    ],
    [
      [
        [30, "settled"],
        [70, "settled"],
      ],
      "refunded",
    ],
    [[[100, "settled"]], "refunded"],
    [[[0, "settled"]], "paid"],
  ])("[PS4] of a paid card, %j goes back: %s", (back, state) => {
    expect(paymentOf(facts("card", { paid: true, back })).state).toBe(state)
  })

  it("[PS4] collected cash goes back too, after what nobody collected was waived", () => {
    const cash: Cash[] = [
      [60, "remitted"],
      [40, "refused"],
    ]
    const back: Back[] = [
      [40, "not_needed"],
      [60, "settled"],
    ]
    expect(paymentOf(facts("cod", { cash, back }))).toEqual({
      state: "refunded",
      received: 60,
      outstanding: 0,
      waived: 40,
      refund_due: 0,
      refunded: 60,
    })
  })

  it("[PS4] a hold of which one part is let go still holds the rest", () => {
    expect(paymentOf(facts("card", { back: [[30, "open"]] }))).toMatchObject({
      state: "authorised",
      outstanding: 70,
      waived: 30,
    })
  })

  it("[PS5] whatever happened, the sums are the part, and each state is reached", () => {
    const reached = new Set<string>()
    const pieces = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 2_000_000 }),
        fate: fc.constantFrom("nowhere", "due", "collected", "remitted", "refused", "given_up"),
        refund: fc.constantFrom<RefundState | null>("open", "settled", null),
      }),
      { maxLength: 5 }
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...PAYMENT_METHODS),
        fc.boolean(),
        pieces,
        (method, paid, parts) => {
          const total = parts.reduce((sum, { amount }) => sum + amount, 0)
          const cod = method === "cod"
          const back = parts.flatMap(({ amount, fate, refund }): Back[] => {
            const gone = fate === "refused" || fate === "given_up"
            if (cod && gone) return [[amount, "not_needed"]]
            const received = cod ? fate === "collected" || fate === "remitted" : paid || gone
            return refund && received ? [[amount, refund]] : []
          })
          const cash = parts.flatMap(({ amount, fate }): Cash[] =>
            cod && fate !== "nowhere" && fate !== "given_up" ? [[amount, fate]] : []
          )
          const payment = paymentOf(facts(method, { total, paid: !cod && paid, cash, back }))
          reached.add(payment.state)
          const { received, outstanding, waived, refund_due, refunded } = payment
          expect(received + outstanding + waived).toBe(total)
          expect(refund_due + refunded).toBeLessThanOrEqual(received)
          for (const sum of [received, outstanding, waived, refund_due, refunded]) {
            expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true)
          }
        }
      ),
      { numRuns: 3_000, seed: 6 }
    )
    expect([...reached].sort()).toEqual([...PAYMENT_STATES].sort())
  })
})
