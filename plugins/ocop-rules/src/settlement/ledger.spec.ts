import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong, sumDong, type Dong } from "../money.js"
import { PAYMENT_METHODS, type PaymentMethod } from "../payment-method.js"
import type { LedgerAccount } from "./ledger-account.js"
import { ledgerEntries } from "./ledger-entries.js"
import type { LedgerEntry, LedgerFact } from "./ledger-fact.js"
import { producerShare, type PartTerms } from "./part-terms.js"

const part = { order_id: "order_1", shop_order_id: "shord_1", producer_id: "prdcr_1" }
const of = (total: number, commission = 0, tax = 0, platform_borne = 0): PartTerms => ({
  total: dong(total),
  commission: dong(commission),
  tax: dong(tax),
  platform_borne: dong(platform_borne),
})
const accounts = (fact: LedgerFact) =>
  Object.fromEntries(ledgerEntries(fact).map(({ account, amount }) => [account, amount]))

describe("one fact", () => {
  it("[LG2] a placed part", () => {
    expect(
      accounts({ kind: "part_placed", part, terms: of(250_000, 12_500, 3_750, 20_000) })
    ).toEqual({
      buyer_receivable: 250_000,
      promotion_cost: 20_000,
      commission: -12_500,
      tax_withheld: -3_750,
      producer_payable: -253_750,
    })
  })

  it("[LG1] what is nothing has no entry", () => {
    expect(Object.keys(accounts({ kind: "part_placed", part, terms: of(30_000) }))).toEqual([
      "buyer_receivable",
      "producer_payable",
    ])
  })

  it.each<[PaymentMethod, LedgerAccount, LedgerAccount]>([
    ["cod", "cod_courier", "bank"],
    ["vietqr", "bank", "bank"],
    ["card", "psp_clearing", "psp_clearing"],
  ])("[LG5] money by %s comes in at %s and goes back from %s", (method, comesIn, goesBack) => {
    const amount = dong(90_000)
    const about = { method, order_id: "order_1", part: null, carrier: null, amount }
    expect(accounts({ kind: "money_in", ...about })).toEqual({
      [comesIn]: 90_000,
      buyer_receivable: -90_000,
    })
    expect(accounts({ kind: "refund_paid", method, part, amount, received: amount })).toEqual({
      customer_refund_due: 90_000,
      [goesBack]: -90_000,
    })
  })

  it("[LG10] a producer that has the buyer's money already is owed that much less", () => {
    const paid: LedgerFact = {
      kind: "money_in",
      method: "vietqr",
      order_id: "order_1",
      part,
      carrier: null,
      held_by_producer: true,
      amount: dong(250_000),
    }
    const placed: LedgerFact = { kind: "part_placed", part, terms: of(250_000, 12_500, 3_750) }
    expect(ledgerEntries(paid)).toEqual([
      { ...part, account: "producer_payable", amount: 250_000 },
      { ...part, account: "buyer_receivable", amount: -250_000 },
    ])
    const owed = [placed, paid]
      .flatMap(ledgerEntries)
      .filter(({ account }) => account === "producer_payable")
    expect(sumDong(owed.map(({ amount }) => amount))).toBe(12_500 + 3_750)
  })

  it("[LG5] what a courier hands over leaves it for the bank, under its name", () => {
    const entries = ledgerEntries({
      kind: "courier_remitted",
      carrier: "vnpost",
      amount: dong(90_000),
    })
    expect(entries).toEqual([
      { account: "bank", amount: 90_000 },
      { account: "cod_courier", amount: -90_000, carrier: "vnpost" },
    ])
  })

  const opened = { kind: "refund_opened", part, before: of(0), amount: dong(100_000) }
  it.each([
    [true, "customer_refund_due"],
    [false, "buyer_receivable"],
  ] as const)("[LG4] when the buyer had paid (%s) a refund is on %s", (paid, account) => {
    const fact = { ...opened, paid, terms: of(250_000, 12_500, 3_750, 20_000) } as LedgerFact
    expect(accounts(fact)).toEqual({
      [account]: -100_000,
      promotion_cost: -8_000,
      commission: 5_000,
      tax_withheld: 1_500,
      producer_payable: 101_500,
    })
  })

  it.each([
    ["all", 100_000, { psp_clearing: -100_000 }],
    ["a part", 60_000, { psp_clearing: -60_000, buyer_receivable: -40_000 }],
    ["nothing", 0, { buyer_receivable: -100_000 }],
    ["less than nothing", -5, { buyer_receivable: -100_000 }],
  ])("[LG4] of what is given back %s had come in", (_, received, rest) => {
    const amount = dong(100_000)
    const fact = { kind: "refund_paid", method: "card", part, amount } as const
    expect(accounts({ ...fact, received: dong(received) })).toEqual({
      customer_refund_due: 100_000,
      ...rest,
    })
  })

  it("[LG3] a part that cost nothing is wholly reversed by a refund of nothing, once", () => {
    const terms = of(0, 0, 0, 50_000)
    const refund = { kind: "refund_opened", part, terms, paid: false } as const
    expect(accounts({ ...refund, before: of(0), amount: dong(0) })).toEqual({
      promotion_cost: -50_000,
      producer_payable: 50_000,
    })
    expect(ledgerEntries({ ...refund, before: terms, amount: dong(0) })).toEqual([])
  })

  it.each([
    [250_000, 1],
    [-1, 1],
    [0, -1],
  ])("[LG3] after %d đồng of 250,000 another %d can't be", (before, amount) => {
    const terms = of(250_000)
    const refund = { kind: "refund_opened", part, terms, paid: true } as const
    expect(() => ledgerEntries({ ...refund, before: of(before), amount: dong(amount) })).toThrow(
      RangeError
    )
  })

  it("[LG6] a payout that failed is owed again, part by part", () => {
    const parts = [
      { ...part, amount: dong(80_000) },
      { ...part, shop_order_id: "shord_2", amount: dong(-20_000) },
    ]
    const fact = { producer_id: "prdcr_1", parts, amount: dong(60_000) }
    const shares = (kind: "payout_sent" | "payout_failed") =>
      ledgerEntries({ kind, ...fact }).map(({ account, shop_order_id, amount }) => [
        account,
        shop_order_id,
        amount,
      ])
    expect(shares("payout_sent")).toEqual([
      ["producer_payable", "shord_1", 80_000],
      ["producer_payable", "shord_2", -20_000],
      ["payout_in_transit", undefined, -60_000],
    ])
    expect(shares("payout_failed")).toEqual([
      ["producer_payable", "shord_1", -80_000],
      ["producer_payable", "shord_2", 20_000],
      ["payout_in_transit", undefined, 60_000],
    ])
    expect(accounts({ kind: "payout_arrived", ...fact, parts: [] })).toEqual({
      payout_in_transit: 60_000,
      bank: -60_000,
    })
  })
})

/** A part as checkout makes it: commission, tax and the market's share are of its goods. */
const aPart = fc
  .record({
    goods: fc.nat(3_000_000),
    shipping: fc.nat(60_000),
    discounted: fc.nat(100),
    borne: fc.nat(10_000),
    rate: fc.nat(3_000),
    tax: fc.constantFrom(0, 150),
  })
  .map(({ goods, shipping, discounted, borne, rate, tax }) => {
    const discount = Math.floor((goods * discounted) / 100)
    const net = goods - discount
    const share = (amount: number, bps: number) => Math.floor((amount * bps) / 10_000)
    return of(net + shipping, share(net, rate), share(net, tax), share(discount, borne))
  })

/** Refunds as weights of the part, some of them not paid before; then perhaps the rest of it. */
const aCase = fc.record({
  terms: aPart,
  method: fc.constantFrom(...PAYMENT_METHODS),
  refunds: fc.array(fc.nat(60), { maxLength: 6 }),
  wholly: fc.boolean(),
  /** After how many refunds the money comes in; a refund before that is let go. */
  paidAfter: fc.nat(6),
})

/** What the refunds among these have reversed: for whoever reads it from the ledger. */
function reversed(transactions: LedgerEntry[][], refunded: number): PartTerms {
  const sumOf = (account: LedgerAccount) => balance(transactions.slice(1), account)
  return of(refunded, sumOf("commission"), sumOf("tax_withheld"), -sumOf("promotion_cost"))
}

interface Played {
  transactions: LedgerEntry[][]
  refunded: Dong
}

/** All that befalls a part, in the order in which it does, until nothing is left to be done. */
function play({ terms, method, refunds, wholly, paidAfter }: CaseOf<typeof aCase>): Played {
  const transactions = [ledgerEntries({ kind: "part_placed", part, terms })]
  const tell = (fact: LedgerFact) => transactions.push(ledgerEntries(fact))
  let refunded = dong(0)
  let received = dong(0)
  const pay = () => {
    const amount = dong(terms.total - refunded)
    const about = { method, order_id: "order_1", part, carrier: method === "cod" ? "ghn" : null }
    tell({ kind: "money_in", ...about, amount })
    received = amount
  }
  const refund = (wish: number, index: number) => {
    const amount = dong(Math.min(wish, terms.total - refunded))
    const paid = received > 0 || (index % 2 === 0 && method !== "cod")
    const before = reversed(transactions, refunded)
    tell({ kind: "refund_opened", part, terms, before, amount, paid })
    refunded = dong(refunded + amount)
    if (!paid) return
    tell({ kind: "refund_paid", method, part, amount, received })
    received = dong(received - Math.min(amount, received))
  }
  const steps = refunds.map((share) => Math.floor((terms.total * share) / 100))
  const all = wholly ? [...steps, terms.total] : steps
  all.forEach((wish, index) => {
    if (index === paidAfter) pay()
    refund(wish, index)
  })
  if (all.length <= paidAfter) pay()
  if (method === "cod") {
    const amount = balance(transactions, "cod_courier")
    tell({ kind: "courier_remitted", carrier: "ghn", amount })
  }
  const owed = dong(-balance(transactions, "producer_payable"))
  const payout = { producer_id: "prdcr_1", amount: owed, parts: [{ ...part, amount: owed }] }
  tell({ kind: "payout_sent", ...payout })
  tell({ kind: "payout_failed", ...payout })
  tell({ kind: "payout_sent", ...payout })
  tell({ kind: "payout_arrived", ...payout, parts: [] })
  return { transactions, refunded }
}

type CaseOf<T> = T extends fc.Arbitrary<infer Value> ? Value : never

const balance = (transactions: LedgerEntry[][], account: LedgerAccount): Dong =>
  sumDong(
    transactions
      .flat()
      .filter((entry) => entry.account === account)
      .map(({ amount }) => amount)
  )

const STRAY: LedgerAccount[] = [
  "buyer_receivable",
  "cod_courier",
  "customer_refund_due",
  "producer_payable",
  "payout_in_transit",
]

describe("whatever befalls a part", () => {
  it("[LG1][LG3][LG7] sums to zero at each step and leaves no stray đồng", () => {
    fc.assert(
      fc.property(aCase, (one) => {
        const { transactions, refunded } = play(one)
        const uneven = transactions.filter(
          (entries) =>
            sumDong(entries.map(({ amount }) => amount)) !== 0 ||
            entries.some(({ amount }) => amount === 0)
        )
        const stray = STRAY.filter((account) => balance(transactions, account) !== 0)
        const whole = refunded === one.terms.total && one.refunds.length + Number(one.wholly) > 0
        const wrong = (
          [
            ["commission", -one.terms.commission],
            ["tax_withheld", -one.terms.tax],
            ["promotion_cost", one.terms.platform_borne],
          ] as const
        ).filter(([account, booked]) => {
          const left = balance(transactions, account)
          return whole ? left !== 0 : Math.abs(left) > Math.abs(booked) || left * booked < 0
        })
        expect({ uneven, stray, wrong }).toEqual({ uneven: [], stray: [], wrong: [] })
      }),
      { numRuns: 10_000 }
    )
  })

  it("[LG3] reverses the same in one step as in many", () => {
    const weights = fc.array(fc.nat(20), { maxLength: 5 })
    fc.assert(
      fc.property(aPart, weights, (terms, shares) => {
        fc.pre(terms.total > 0)
        const steps = shares.map((share) => Math.floor((terms.total * share) / 100))
        const payable = (amounts: number[]) => {
          const done: LedgerEntry[][] = [[]]
          amounts.reduce((refunded, amount) => {
            const about = { part, terms, before: reversed(done, refunded), amount: dong(amount) }
            done.push(ledgerEntries({ kind: "refund_opened", ...about, paid: true }))
            return refunded + amount
          }, 0)
          return balance(done, "producer_payable")
        }
        expect(payable(steps)).toBe(payable([steps.reduce((sum, step) => sum + step, 0)]))
      }),
      { numRuns: 2_000 }
    )
  })

  it("[LG2] the producer's share is what is left of the total", () => {
    expect(producerShare(of(250_000, 12_500, 3_750, 20_000))).toBe(253_750)
  })
})
