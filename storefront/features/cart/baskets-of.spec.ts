import { expect, it } from "vitest"
import { basketsOf } from "./baskets-of"
import type { CartGroup, CartLine } from "./cart"

const mark = (units: number) => ({
  id: "bask_1",
  handle: "tet",
  title: "Tết",
  title_en: "Tết (en)",
  price: 400_002,
  units,
})
const line = (variantId: string, quantity: number, unitPrice: number, units: number | null) =>
  ({
    id: `${variantId} ${unitPrice}`,
    variantId,
    title: variantId,
    quantity,
    unitPrice,
    total: quantity * unitPrice,
    basket: units === null ? null : mark(units),
    problem: null,
  }) as CartLine
const group = (name: string, lines: CartLine[]) =>
  ({ producer: { id: name, handle: name, name }, lines }) as Pick<CartGroup, "producer" | "lines">

it("makes one thing of a basket whose lines lie with several producers", () => {
  const groups = [
    group("Trên Núi", [
      line("tea", 2, 80_001, 1),
      line("tea", 4, 80_000, 2),
      line("tea", 1, 100_000, null),
    ]),
    group("Dưới Xuôi", [line("honey", 2, 160_001, 1)]),
  ]
  expect(basketsOf(groups)).toEqual([
    {
      id: "bask_1",
      handle: "tet",
      title: "Tết",
      price: 400_002,
      count: 2,
      total: 800_004,
      problem: null,
      parts: [
        { id: "tea", title: "tea", quantity: 6, producer: "Trên Núi" },
        { id: "honey", title: "honey", quantity: 2, producer: "Dưới Xuôi" },
      ],
    },
  ])
})

it("says what stands in the way of any of its lines", () => {
  const short = { ...line("tea", 1, 80_001, 1), problem: "ocop.not_enough_stock" }
  expect(basketsOf([group("Trên Núi", [short])])[0]?.problem).toBe("ocop.not_enough_stock")
})

it("finds none where goods are bought singly", () => {
  expect(basketsOf([group("Trên Núi", [line("tea", 1, 100_000, null)])])).toEqual([])
})
