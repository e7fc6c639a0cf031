import { expect, it } from "vitest"
import { firstChoice, mostPerOrder } from "./pack-rules"

const pack = (id: string, in_stock: boolean, price: number | null = 1000) => ({
  id,
  title: id,
  sku: null,
  price,
  in_stock,
  available: in_stock ? 5 : 0,
})

it("opens on the first pack that can be bought", () => {
  expect(firstChoice([pack("a", false), pack("b", true, null), pack("c", true)])?.id).toBe("c")
  expect(firstChoice([pack("a", false)])?.id).toBe("a")
  expect(firstChoice([])).toBeUndefined()
})

it.each([
  [5, 5],
  [0, 1],
  [null, 99],
  [1000, 99],
])("of %j available offers up to %d", (available, most) => {
  expect(mostPerOrder({ available })).toBe(most)
})
