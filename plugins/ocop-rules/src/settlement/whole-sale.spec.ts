import fc from "fast-check"
import { expect, it } from "vitest"
import { cancelledAmount, returnedAmount, type GivenLine } from "../after-sale/line-refund.js"
import { platformBorne, type BearerOfPromotion } from "./promotion-bearer.js"
import { wholeDiscounts } from "../discount/whole-discounts.js"
import { bps, dong, sumDong, type Dong } from "../money.js"
import { PAYMENT_METHODS, type PaymentMethod } from "../payment-method.js"
import { refundOf } from "../shop-order/part-refund.js"
import { splitIntoShopOrders, type ShopOrderDraft } from "../split-cart.js"
import type { LedgerAccount } from "./ledger-account.js"
import { ledgerEntries } from "./ledger-entries.js"
import type { LedgerEntry, LedgerFact } from "./ledger-fact.js"
import type { PartTerms } from "./part-terms.js"
import { withheldTax } from "./withheld-tax.js"

/** Sales in one run; PROPERTY_RUNS asks for others. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? "10000")

const aLine = fc.record({
  producer: fc.nat(2),
  unit_price: fc.integer({ min: 1, max: 3_000_000 }),
  quantity: fc.integer({ min: 1, max: 5 }),
})
/** Per cent of some of the goods, with a fraction, or a sum off all of them. */
const aPromotion = fc.oneof(
  fc.record({
    kind: fc.constant("share" as const),
    percent: fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
    of: fc.nat(3),
  }),
  fc.record({ kind: fc.constant("sum" as const), value: fc.integer({ min: 1, max: 400_000 }) })
)
const aSale = fc.record({
  lines: fc.array(aLine, { minLength: 1, maxLength: 6 }),
  promotions: fc.array(aPromotion, { maxLength: 3 }),
  order_discount: fc.nat(100),
  shipping: fc.array(fc.tuple(fc.nat(90_000), fc.nat(100)), { minLength: 3, maxLength: 3 }),
  rate: fc.nat(3_000),
  floor: fc.nat(2_000),
  tax: fc.boolean(),
  bearer: fc.record({
    bearer: fc.constantFrom("platform" as const, "producer" as const, "shared" as const),
    platform_bps: fc.nat(10_000).map(bps),
  }),
  method: fc.constantFrom(...PAYMENT_METHODS),
  deeds: fc.array(
    fc.record({
      part: fc.nat(2),
      line: fc.nat(5),
      pieces: fc.integer({ min: 1, max: 5 }),
      returned: fc.boolean(),
    }),
    { maxLength: 8 }
  ),
  /** Whether the buyer gives everything back in the end. */
  wholly: fc.boolean(),
})
type Sale = typeof aSale extends fc.Arbitrary<infer Value> ? Value : never

/** A cart with its discounts made whole, split into its producers' parts. */
function sell({ lines, promotions, shipping, order_discount, rate, floor }: Sale) {
  const gross = lines.map(({ unit_price, quantity }) => unit_price * quantity)
  const goods = gross.reduce((sum, one) => sum + one, 0)
  const computed = promotions.flatMap((promotion, code) =>
    gross.flatMap((price, line) => {
      if (promotion.kind === "share" && line % (promotion.of + 1) !== 0) return []
      const share = promotion.kind === "share" ? promotion.percent / 100 : promotion.value / goods
      return [{ code: `${code}`, target: `${line}`, amount: Math.min(1, share) * price }]
    })
  )
  const whole = wholeDiscounts(computed, (target) => gross[Number(target)]!)
  const off = (line: number) =>
    sumDong(whole.filter((_, index) => computed[index]!.target === `${line}`))
  const left = goods - sumDong(lines.map((_, line) => off(line)))
  const producers = [...new Set(lines.map(({ producer }) => producer))]
  const cart = {
    lines: lines.map(({ producer, unit_price, quantity }, line) => ({
      line_id: `line-${line}`,
      producer_id: `${producer}`,
      quantity,
      unit_price: dong(unit_price),
      discount: off(line),
    })),
    order_discount: dong(Math.floor((left * order_discount) / 100)),
    shipping: producers.map((producer) => {
      const [amount, percent] = shipping[producer]!
      const discount = dong(Math.floor((amount * percent) / 100))
      return { producer_id: `${producer}`, amount: dong(amount), discount }
    }),
    commission: () => ({ rule_id: "rule", rate: bps(rate), floor: dong(floor), cap: null }),
  }
  const paid =
    left -
    cart.order_discount +
    sumDong(cart.shipping.map(({ amount, discount }) => dong(amount - discount)))
  return { paid, parts: splitIntoShopOrders(cart) }
}

const RATES = [{ from: "2025-07-01", vat_bps: bps(100), pit_bps: bps(50), law: "117/2025" }]

function termsOf(part: ShopOrderDraft, bearer: BearerOfPromotion, taxed: boolean): PartTerms {
  const net = sumDong(part.lines.map((line) => line.net))
  const { vat, pit } = withheldTax(net, "2026-11-22", taxed ? RATES : [])
  const discounts = sumDong(part.lines.map(({ discount }) => discount))
  return {
    total: part.total,
    commission: part.commission_total,
    tax: dong(vat + pit),
    platform_borne: platformBorne(discounts, bearer),
  }
}

/** A part that was paid, of which pieces are given back, in the books. */
class SoldPart {
  readonly books: LedgerEntry[][] = []
  readonly given: Dong[] = []
  private lines: GivenLine[]
  private readonly about: { order_id: string; shop_order_id: string; producer_id: string }

  constructor(
    readonly draft: ShopOrderDraft,
    readonly terms: PartTerms,
    private readonly method: PaymentMethod
  ) {
    const { producer_id } = draft
    this.about = { order_id: "order", shop_order_id: `part-${producer_id}`, producer_id }
    this.lines = draft.lines.map(({ line_id, quantity, net }) => {
      const nothing = { cancelled: 0, given_quantity: 0, given_amount: dong(0) }
      return { line_id, quantity, net, ...nothing }
    })
    this.tell({ kind: "part_placed", part: this.about, terms })
    const carrier = method === "cod" ? "ghn" : null
    const money = { order_id: "order", part: this.about, carrier, amount: draft.total }
    this.tell({ kind: "money_in", method, ...money })
  }

  giveBack(index: number, wish: number, returned: boolean): void {
    const line = this.lines[index % this.lines.length]!
    const pieces = Math.min(wish, line.quantity - line.given_quantity)
    if (!pieces) return
    const worth = returned ? returnedAmount(line, pieces) : cancelledAmount(line, pieces)
    const amount = this.refund(worth)
    this.lines = this.lines.map((one) =>
      one === line
        ? {
            ...one,
            cancelled: one.cancelled + (returned ? 0 : pieces),
            given_quantity: one.given_quantity + pieces,
            given_amount: dong(one.given_amount + amount),
          }
        : one
    )
  }

  giveAllBack(): void {
    this.lines.forEach(({ quantity }, line) => this.giveBack(line, quantity, true))
    this.refund(this.draft.total)
  }

  balance(account: LedgerAccount, from = 0): Dong {
    const entries = this.books.slice(from).flat()
    return sumDong(entries.filter((one) => one.account === account).map(({ amount }) => amount))
  }

  private refund(worth: Dong): Dong {
    const { terms, method, about } = this
    const total = sumDong(this.given)
    const amount = refundOf(worth, terms.total, this.given)
    const before = {
      total,
      commission: this.balance("commission", 1),
      tax: this.balance("tax_withheld", 1),
      platform_borne: dong(-this.balance("promotion_cost", 1)),
    }
    this.tell({ kind: "refund_opened", part: about, terms, before, amount, paid: true })
    const received = dong(terms.total - total)
    this.tell({ kind: "refund_paid", method, part: about, amount, received })
    this.given.push(amount)
    return amount
  }

  private tell(fact: LedgerFact): void {
    this.books.push(ledgerEntries(fact))
  }
}

const MONEY: Record<PaymentMethod, readonly LedgerAccount[]> = {
  cod: ["cod_courier", "bank"],
  vietqr: ["bank"],
  card: ["psp_clearing"],
}

it(`[P1][WD1][RF6][LG1] of ${RUNS} sales every đồng is whole, every split sums and every book is even`, () => {
  fc.assert(
    fc.property(aSale, (sale) => {
      const { paid, parts } = sell(sale)
      expect(sumDong(parts.map(({ total }) => total))).toBe(paid)
      const sold = parts.map(
        (part) => new SoldPart(part, termsOf(part, sale.bearer, sale.tax), sale.method)
      )
      for (const { part, line, pieces, returned } of sale.deeds) {
        sold[part % sold.length]!.giveBack(line, pieces, returned)
      }
      if (sale.wholly) for (const part of sold) part.giveAllBack()
      const wrong = sold.flatMap((part) => {
        const { draft, terms, books, given } = part
        const amounts = [
          ...Object.values(terms),
          ...given,
          ...books.flat().map(({ amount }) => amount),
          ...draft.lines.flatMap(({ gross, discount, net, commission }) => [
            gross,
            discount,
            net,
            commission,
          ]),
        ]
        const held = sumDong(MONEY[sale.method].map((account) => part.balance(account)))
        const shares = ["producer_payable", "commission", "tax_withheld"] as const
        const owed = sumDong(shares.map((account) => dong(-part.balance(account))))
        return Object.entries({
          "an amount with a fraction": !amounts.every(Number.isSafeInteger),
          "lines that are not their part":
            sumDong(draft.lines.map(({ net }) => net)) > draft.total ||
            draft.items_total - draft.discount_total + draft.shipping_total !== draft.total,
          "a line below nothing": draft.lines.some(({ net }) => net < 0),
          "a book that is not even": books.some(
            (entries) => sumDong(entries.map(({ amount }) => amount)) !== 0
          ),
          "more given back than there was": sumDong(given) > draft.total,
          "money that is not what was paid less what was given back":
            held !== draft.total - sumDong(given),
          "money that nobody owns": owed !== held + part.balance("promotion_cost"),
          "a buyer who is owed, or owes":
            part.balance("customer_refund_due") !== 0 || part.balance("buyer_receivable") !== 0,
          "something left of a part that came back": sale.wholly && (held !== 0 || owed !== 0),
        }).flatMap(([what, is]) => (is ? [what] : []))
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: RUNS }
  )
}, 120_000)
