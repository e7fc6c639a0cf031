import fc from "fast-check"
import { expect, it } from "vitest"
import { dong, sumDong, type Dong } from "../money.js"
import { leftToShip, type SentParcel } from "../shop-order/parcel.js"
import { parcelAmount, priceOfPieces } from "../shop-order/parcel-amount.js"
import { refundOf } from "../shop-order/part-refund.js"
import { isAllCancelled } from "./cancel.js"
import {
  cancelledAmount,
  cutToPart,
  leftOfLine,
  refundSum,
  returnedAmount,
  shippingWithReturn,
  type GivenLine,
  type RefundLine,
} from "./line-refund.js"

/** Lives of a part in one run; PROPERTY_RUNS asks for others. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? "500")
const PATIENCE_MS = 120_000

const aLine = (wish: Partial<GivenLine> = {}): GivenLine => ({
  line_id: "tea",
  quantity: 3,
  net: dong(100),
  cancelled: 0,
  given_quantity: 0,
  given_amount: dong(0),
  ...wish,
})

it("[RF3] the last pieces are cancelled, the first are sent: together they are the line", () => {
  expect(cancelledAmount(aLine(), 1)).toBe(34)
  expect(cancelledAmount(aLine(), 2)).toBe(67)
  expect(cancelledAmount(aLine(), 3)).toBe(100)
  const once = aLine({ cancelled: 1, given_quantity: 1, given_amount: dong(34) })
  expect(cancelledAmount(once, 2)).toBe(66)
  expect(cancelledAmount(aLine({ given_amount: dong(90) }), 3)).toBe(10)
})

it("[RF4] what comes back is a share of what is left, the last piece all of it", () => {
  expect(returnedAmount(aLine(), 1)).toBe(34)
  expect(returnedAmount(aLine({ given_quantity: 1, given_amount: dong(34) }), 1)).toBe(33)
  expect(returnedAmount(aLine({ given_quantity: 2, given_amount: dong(67) }), 1)).toBe(33)
  expect(returnedAmount(aLine({ given_amount: dong(40) }), 3)).toBe(60)
})

it("[RF5] shipping goes back with the last piece, when it was the producer's fault", () => {
  const all: RefundLine[] = [{ line_id: "tea", quantity: 3, amount: dong(100) }]
  const some: RefundLine[] = [{ line_id: "tea", quantity: 2, amount: dong(67) }]
  expect(shippingWithReturn([aLine()], all, true, dong(130))).toBe(30)
  expect(shippingWithReturn([aLine()], all, false, dong(130))).toBe(0)
  expect(shippingWithReturn([aLine()], some, true, dong(130))).toBe(0)
})

it("[RF6] lines are cut to what the part may still give, the last first", () => {
  const lines: RefundLine[] = ["tea", "honey"].map((line_id) => ({
    line_id,
    quantity: 1,
    amount: dong(60),
  }))
  expect(cutToPart(lines, dong(80)).map(({ amount }) => amount)).toEqual([60, 20])
})

type Deed = { kind: "cancel" | "ship" | "land" | "return" | "money"; line: number; pieces: number }

/** A part as the database keeps it, and what is done with it. */
function aPart(nets: readonly (readonly [number, number])[], shipping: number) {
  let lines = nets.map(([quantity, net], index) =>
    aLine({ line_id: `line-${index}`, quantity, net: dong(net) })
  )
  const total = dong(sumDong(lines.map(({ net }) => net)) + shipping)
  const parcels: { sent: SentParcel; amount: Dong }[] = []
  const given: Dong[] = []
  let ended = false
  const sent = () => parcels.map((one) => one.sent)
  const give = (refund: readonly RefundLine[], extra: Dong) => {
    const sum = refundSum(refund, extra)
    expect(Number.isSafeInteger(sum)).toBe(true)
    expect(refundOf(sum, total, given)).toBe(sum)
    given.push(sum)
    lines = lines.map((line) => {
      const one = refund.find(({ line_id }) => line_id === line.line_id)
      return {
        ...line,
        given_quantity: line.given_quantity + (one?.quantity ?? 0),
        given_amount: dong(line.given_amount + (one?.amount ?? 0)),
      }
    })
  }
  const most = () => dong(total - sumDong(given))
  const doIt = ({ kind, line: index, pieces }: Deed) => {
    const line = lines[index % lines.length]!
    const { line_id } = line
    const left = leftToShip(lines, sent())
    const there = left.find((one) => one.line_id === line_id)?.quantity ?? 0
    const quantity = Math.min(pieces, there)
    if (kind === "cancel" && quantity && !ended) {
      const wanted = [{ line_id, quantity }]
      const refund = [{ line_id, quantity, amount: cancelledAmount(line, quantity) }]
      const cut = cutToPart(refund, most())
      ended = isAllCancelled(wanted, left, parcels)
      give(cut, ended ? dong(most() - refundSum(cut, dong(0))) : dong(0))
      lines = lines.map((one) =>
        one.line_id === line_id ? { ...one, cancelled: one.cancelled + quantity } : one
      )
    } else if (kind === "ship" && quantity) {
      const amount = parcelAmount({ lines, total }, sent(), [{ line_id, quantity }])
      parcels.push({ sent: { status: "shipped", lines: [{ line_id, quantity }] }, amount })
    } else if (kind === "land") {
      const parcel = parcels.find((one) => one.sent.status === "shipped")
      if (!parcel) return
      const status = pieces % 2 ? "delivered" : "returned"
      parcel.sent = { ...parcel.sent, status }
      if (status === "delivered") return
      const amount = refundOf(parcel.amount, total, given)
      const piece = parcel.sent.lines[0]!
      const of = lines.find((one) => one.line_id === piece.line_id)!
      const share = dong(Math.min(leftOfLine(of), amount))
      give([{ ...piece, amount: share }], dong(amount - share))
    } else if (kind === "return") {
      const delivered = sent()
        .filter(({ status }) => status === "delivered")
        .flatMap((parcel) => parcel.lines)
        .filter((one) => one.line_id === line_id)
        .reduce((sum, one) => sum + one.quantity, 0)
      const back = Math.min(pieces, delivered, line.quantity - line.given_quantity)
      if (!back) return
      const refund = cutToPart(
        [{ line_id, quantity: back, amount: returnedAmount(line, back) }],
        most()
      )
      give(refund, shippingWithReturn(lines, refund, true, most()))
    } else if (kind === "money") {
      const amount = dong(Math.min(pieces * 7, leftOfLine(line), most()))
      if (amount) give([{ line_id, quantity: 0, amount }], dong(0))
    }
  }
  return {
    doIt,
    total,
    given,
    lines: () => lines,
    parcels,
    giveAll: () => {
      lines.forEach(({ quantity }, line) => {
        doIt({ kind: "cancel", line, pieces: quantity })
      })
      parcels.forEach(() => doIt({ kind: "land", line: 0, pieces: 1 }))
      lines.forEach(({ quantity }, line) => {
        for (let time = 0; time < quantity; time++) doIt({ kind: "return", line, pieces: quantity })
      })
    },
  }
}

const deeds = fc.array(
  fc.record({
    kind: fc.constantFrom("cancel", "ship", "land", "return", "money" as const),
    line: fc.nat(3),
    pieces: fc.integer({ min: 1, max: 6 }),
  }) as fc.Arbitrary<Deed>,
  { maxLength: 25 }
)
const nets = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(5_000_000)), {
  minLength: 1,
  maxLength: 4,
})

it(
  "[RF6] whatever happens, a part gives back no more than itself, in whole đồng",
  () => {
    fc.assert(
      fc.property(nets, fc.nat(200_000), deeds, (lines, shipping, done) => {
        const part = aPart(lines, shipping)
        done.forEach(part.doIt)
        expect(sumDong(part.given)).toBeLessThanOrEqual(part.total)
        for (const line of part.lines()) expect(line.given_amount).toBeLessThanOrEqual(line.net)
        part.giveAll()
        expect(part.lines().every((line) => line.given_quantity === line.quantity)).toBe(true)
        for (const line of part.lines()) expect(line.given_amount).toBeLessThanOrEqual(line.net)
        expect(sumDong(part.given)).toBeLessThanOrEqual(part.total)
      }),
      { numRuns: RUNS }
    )
  },
  PATIENCE_MS
)

it(
  "[RF6] cancelled or returned piece by piece, the whole part is given back exactly",
  () => {
    fc.assert(
      fc.property(nets, fc.nat(200_000), fc.boolean(), (lines, shipping, sent) => {
        const part = aPart(lines, shipping)
        lines.forEach(([quantity], line) => {
          if (sent) part.doIt({ kind: "ship", line, pieces: quantity })
          if (sent) part.doIt({ kind: "land", line: 0, pieces: 1 })
          const kind = sent ? "return" : "cancel"
          for (let piece = 0; piece < quantity - 1; piece++) part.doIt({ kind, line, pieces: 1 })
        })
        lines.forEach((_, line) => part.doIt({ kind: sent ? "return" : "cancel", line, pieces: 1 }))
        expect(sumDong(part.given)).toBe(part.total)
        for (const line of part.lines()) expect(line.given_amount).toBe(line.net)
      }),
      { numRuns: RUNS }
    )
  },
  PATIENCE_MS
)

it(
  "[RF3] parcels and cancellations of a part add up to it, whatever comes first",
  () => {
    fc.assert(
      fc.property(nets, fc.nat(200_000), deeds, (lines, shipping, done) => {
        const part = aPart(lines, shipping)
        done.filter(({ kind }) => kind === "ship" || kind === "cancel").forEach(part.doIt)
        part
          .lines()
          .forEach(({ quantity }, line) => part.doIt({ kind: "cancel", line, pieces: quantity }))
        expect(sumDong([...part.given, ...part.parcels.map(({ amount }) => amount)])).toBe(
          part.total
        )
      }),
      { numRuns: RUNS }
    )
  },
  PATIENCE_MS
)

it("[RF3] the price of pieces is that of a parcel", () => {
  expect(priceOfPieces(aLine(), 2)).toBe(66)
})
