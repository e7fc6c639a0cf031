import { expect, it } from "vitest"
import { availableUnits, type VariantStockRow } from "../src/workflows/sale/variant-stock"
import { aPart, aVariant } from "./a-product-row"

const made = (...parts: VariantStockRow["inventory_items"] & object): VariantStockRow => ({
  manage_inventory: true,
  allow_backorder: false,
  inventory_items: parts,
})

it.each<[string, VariantStockRow, number | null]>([
  ["stocked less reserved", aVariant([[10, 3]]), 7],
  [
    "over all locations",
    aVariant([
      [10, 3],
      [2, 0],
    ]),
    9,
  ],
  [
    "a location short of stock takes from the others",
    aVariant([
      [5, 0],
      [0, 2],
    ]),
    3,
  ],
  ["none when all are reserved", aVariant([[4, 4]]), 0],
  ["none, never fewer, when more are reserved than stocked", aVariant([[1, 4]]), 0],
  ["none without a location", aVariant([]), 0],
  ["none without a part", made(), 0],
  ["none when its inventory is not loaded", { ...made(), inventory_items: null }, 0],
  ["none when a part is gone", made(null), 0],
  ["none when a part's item is gone", made({ required_quantity: 1, inventory: null }), 0],
  ["of a set of three, whole sets only", made(aPart(3, [[11, 0]])), 3],
  ["as many as the scarcest part", made(aPart(1, [[9, 0]]), aPart(2, [[5, 0]])), 2],
  ["a part that says it needs none counts as one", made(aPart(0, [[4, 0]])), 4],
  ["not counted: any number", aVariant([[0, 0]], { manage_inventory: false }), null],
  ["sold beyond stock: any number", aVariant([[0, 0]], { allow_backorder: true }), null],
])("%s", (_, variant, units) => {
  expect(availableUnits(variant)).toBe(units)
})
