import fc from "fast-check"
import { expect, it } from "vitest"
import { dong, sumDong } from "../money.js"
import { parcelAmount, type PricedLine } from "./parcel-amount.js"
import type { SentParcel } from "./parcel.js"

const line = (line_id: string, quantity: number, net: number): PricedLine => ({
  line_id,
  quantity,
  net: dong(net),
})
const sent = (...lines: SentParcel["lines"]): SentParcel => ({ status: "shipped", lines })

it("[U7] the first parcel carries the shipping, each its share of the goods", () => {
  const part = { lines: [line("tea", 3, 100_000)], total: dong(130_000) }
  const one = { line_id: "tea", quantity: 1 }
  expect(parcelAmount(part, [], [one])).toBe(33_333 + 30_000)
  expect(parcelAmount(part, [sent(one)], [one])).toBe(33_333)
  expect(parcelAmount(part, [sent(one), sent(one)], [one])).toBe(33_334)
})

it("[U7] a parcel with another's line is a bug", () => {
  const part = { lines: [line("tea", 1, 1)], total: dong(1) }
  expect(() => parcelAmount(part, [], [{ line_id: "rice", quantity: 1 }])).toThrow(RangeError)
})

it("[U7] however a part is sent, its parcels add up to it and none is negative", () => {
  const aLine = fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    net: fc.integer({ min: 0, max: 1_000_000_000 }),
  })
  fc.assert(
    fc.property(
      fc.array(aLine, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 500_000 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), {
        maxLength: 5,
      }),
      (drafts, shipping, tries) => {
        const lines = drafts.map(({ quantity, net }, index) => line(`line_${index}`, quantity, net))
        const part = { lines, total: dong(sumDong(lines.map(({ net }) => net)) + shipping) }
        const left = lines.map(({ quantity }) => quantity)
        const parcels: SentParcel[] = []
        const amounts = [...tries, lines.map(({ quantity }) => quantity)].flatMap((wanted) => {
          const pieces = lines.flatMap(({ line_id }, index) => {
            const quantity = Math.min(wanted[index] ?? 0, left[index] ?? 0)
            left[index] = (left[index] ?? 0) - quantity
            return quantity ? [{ line_id, quantity }] : []
          })
          if (!pieces.length) return []
          const amount = parcelAmount(part, parcels, pieces)
          parcels.push(sent(...pieces))
          return amount
        })
        expect(sumDong(amounts)).toBe(part.total)
        expect(amounts.every((amount) => amount >= 0)).toBe(true)
      }
    )
  )
})
