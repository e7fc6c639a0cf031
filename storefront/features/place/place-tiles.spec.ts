import { expect, it } from "vitest"
import { PROVINCES } from "~/tests/fake-backend/provinces"
import { placeTiles } from "./place-tiles"

const KHANH_HOA = { ...PROVINCES[0]!, code: "56", name: "Khánh Hòa", slug: "khanh-hoa" }
const ALL = [...PROVINCES.filter(({ code }) => code !== "56"), KHANH_HOA]

const tiles = placeTiles(ALL, { "08": 4, "48": 9 })

it("has a square for each province and one for each archipelago", () => {
  expect(tiles.filter(({ count }) => count !== null)).toHaveLength(ALL.length)
  expect(tiles.filter(({ count }) => count === null).map(({ name }) => name)).toEqual([
    "Hoàng Sa (Đà Nẵng)",
    "Trường Sa (Khánh Hòa)",
  ])
  expect(new Set(tiles.map(({ row, column }) => `${row}/${column}`)).size).toBe(tiles.length)
})

it("is darker where more comes from, and archipelagos are coloured like their province", () => {
  const shade = (short: string) => tiles.find((tile) => tile.short === short)!.shade
  expect(shade("Đà Nẵng")).toBeGreaterThan(shade("Tuyên Quang"))
  expect(shade("Hoàng Sa")).toBe(shade("Đà Nẵng"))
  expect(shade("Hà Nội")).toBe(0)
})
