import fc from "fast-check"
import { expect, it } from "vitest"
import { dong } from "../money.js"
import { allocateBasket, costSingly } from "./allocate-basket.js"

const aPart = fc.record({
  quantity: fc.integer({ min: 1, max: 20 }),
  singly: fc.integer({ min: 1_000, max: 5_000_000 }).map(dong),
})
const someParts = fc.array(aPart, { minLength: 2, maxLength: 12 })

it("[BK1] the units of all parts come to the price, and those of one part differ by 1 ₫ at most", () => {
  fc.assert(
    fc.property(someParts, fc.integer({ min: 1, max: 100 }), (parts, percent) => {
      const price = dong(Math.floor((costSingly(parts) * percent) / 100))
      const shares = allocateBasket(price, parts)
      expect(
        shares.flat().reduce((sum, { units, unit_price }) => sum + units * unit_price, 0)
      ).toBe(price)
      shares.forEach((ofPart, index) => {
        expect(ofPart.reduce((sum, { units }) => sum + units, 0)).toBe(parts[index]?.quantity)
        const prices = ofPart.map(({ unit_price }) => unit_price)
        expect(Math.max(...prices) - Math.min(...prices)).toBeLessThanOrEqual(1)
      })
    })
  )
})

it("[BK1] no unit of a basket that is not dearer costs more than singly", () => {
  fc.assert(
    fc.property(someParts, fc.integer({ min: 1, max: 100 }), (parts, percent) => {
      const price = dong(Math.floor((costSingly(parts) * percent) / 100))
      allocateBasket(price, parts).forEach((shares, index) => {
        for (const { unit_price } of shares) {
          expect(unit_price).toBeLessThanOrEqual(parts[index]?.singly ?? 0)
        }
      })
    })
  )
})

it("[BK1] what is left over goes to the largest remainders, the dearer units first", () => {
  const parts = [
    { quantity: 3, singly: dong(100_000) },
    { quantity: 1, singly: dong(200_000) },
  ]
  expect(allocateBasket(dong(400_001), parts)).toEqual([
    [{ units: 3, unit_price: 80_000 }],
    [{ units: 1, unit_price: 160_001 }],
  ])
  expect(allocateBasket(dong(400_002), parts)).toEqual([
    [
      { units: 1, unit_price: 80_001 },
      { units: 2, unit_price: 80_000 },
    ],
    [{ units: 1, unit_price: 160_001 }],
  ])
})

it("[BK1] singly they cost units times prices", () => {
  expect(
    costSingly([
      { quantity: 2, singly: dong(85_000) },
      { quantity: 1, singly: dong(120_000) },
    ])
  ).toBe(290_000)
})
