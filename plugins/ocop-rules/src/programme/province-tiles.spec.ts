/// <reference types="node" />
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import fc from "fast-check"
import { mapShades, SHADES } from "./map-shades.js"
import { ARCHIPELAGO_TILES, MAP_COLUMNS, MAP_ROWS, PROVINCE_TILES } from "./province-tiles.js"

const provinces = JSON.parse(
  readFileSync(new URL("../../fixtures/provinces.json", import.meta.url), "utf8")
) as { code: string; name: string }[]
const codeOf = (name: string) => provinces.find((one) => one.name === name)?.code

it("[PF8] every province of today has one tile", () => {
  expect(PROVINCE_TILES.map(({ province_code }) => province_code).sort()).toEqual(
    provinces.map(({ code }) => code).sort()
  )
})

it("[PF8] no two tiles lie on each other, none lies outside", () => {
  const all = [...PROVINCE_TILES, ...ARCHIPELAGO_TILES]
  expect(new Set(all.map(({ row, column }) => `${row}/${column}`)).size).toBe(all.length)
  for (const { row, column } of all) {
    expect(row >= 0 && row < MAP_ROWS && column >= 0 && column < MAP_COLUMNS).toBe(true)
  }
})

it("[PF8] Hoàng Sa is shown with Đà Nẵng and Trường Sa with Khánh Hòa, east of both", () => {
  expect(ARCHIPELAGO_TILES.map(({ name, province_code }) => [name, province_code])).toEqual([
    ["Hoàng Sa", codeOf("Đà Nẵng")],
    ["Trường Sa", codeOf("Khánh Hòa")],
  ])
  const easternmost = Math.max(...PROVINCE_TILES.map(({ column }) => column))
  for (const { column } of ARCHIPELAGO_TILES) expect(column).toBeGreaterThan(easternmost)
})

it.each([
  ["Lào Cai", "Hà Nội"],
  ["Hà Nội", "Thanh Hóa"],
  ["Huế", "Đà Nẵng"],
  ["Đắk Lắk", "Hồ Chí Minh"],
  ["Hồ Chí Minh", "Cà Mau"],
])("[PF8] %s is north of %s", (north, south) => {
  const rowOf = (name: string) =>
    PROVINCE_TILES.find(({ province_code }) => province_code === codeOf(name))!.row
  expect(rowOf(north)).toBeLessThan(rowOf(south))
})

it("[PF9] nothing has no shade, equal figures have one, and more is never lighter", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 34 }), (figures) => {
      const { shadeOf, legend } = mapShades(figures)
      const sorted = [...figures].sort((a, b) => a - b)
      sorted.forEach((figure, index) => {
        const shade = shadeOf(figure)
        expect(shade === 0).toBe(figure === 0)
        expect(shade).toBeLessThanOrEqual(SHADES)
        if (index > 0) expect(shade).toBeGreaterThanOrEqual(shadeOf(sorted[index - 1]!))
        if (figure > 0) {
          expect(legend.filter(({ from, to }) => from <= figure && figure <= to)).toMatchObject([
            { shade },
          ])
        }
      })
    })
  )
})

it("[PF9] one large province leaves the others their shades", () => {
  const { legend } = mapShades([3317, 10, 20, 30, 40, 50, 60, 70, 80, 90])
  expect(legend.map(({ from, to }) => [from, to])).toEqual([
    [10, 20],
    [30, 40],
    [50, 60],
    [70, 80],
    [90, 3317],
  ])
})

it("[PF9] a negative figure is a RangeError", () => {
  expect(() => mapShades([-1])).toThrow(RangeError)
})
