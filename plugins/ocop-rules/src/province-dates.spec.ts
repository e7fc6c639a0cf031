import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createGazetteer } from "./gazetteer.js"
import type { ProvinceRecord } from "./place-records.js"

const called = (name: string) => places.provinces.find((one) => one.name === name) as ProvinceRecord
const withThis = (wrong: ProvinceRecord) => () =>
  createGazetteer({ provinces: [wrong], communes: [], formerCommunes: [] })

it("[O21] the 34 of today are sound, and 23 of them and Huế were changed", () => {
  expect(() => createGazetteer(places)).not.toThrow()
  const since = (day: string | null) =>
    places.provinces.filter(({ effective_from }) => effective_from === day).length
  expect([since("2025-07-01"), since("2025-01-01"), since(null)]).toEqual([23, 1, 10])
})

it.each([
  ["Đồng Nai", "2026-04-30"],
  ["Quảng Ninh", "2026-09-01"],
  ["Bắc Ninh", null],
  ["Huế", "2025-01-01"],
] as const)("[O21] %s became a city on %s", (name, day) => {
  expect(called(name).type_changes).toMatchObject([
    { before: "tỉnh", type: "thành phố", effective_from: day },
  ])
  expect(called(name).type).toBe("thành phố")
})

const change = { before: "tỉnh", type: "thành phố", effective_from: "2026-04-30", decision: "x" }
const back = { ...change, before: "thành phố", type: "tỉnh", effective_from: "2026-04-30" }

it.each([
  ["a merger without a day", { ...called("Đồng Nai"), effective_from: null }],
  ["a merger on what is no day", { ...called("Đồng Nai"), effective_from: "07/2025" }],
  ["a day for what did not change", { ...called("Hà Nội"), effective_from: "2025-07-01" }],
  ["a change that leads elsewhere", { ...called("Cao Bằng"), type_changes: [change] }],
  ["a change that is none", { ...called("Cao Bằng"), type_changes: [{ ...change, type: "tỉnh" }] }],
  [
    "a change on what is no day",
    { ...called("Đồng Nai"), type_changes: [{ ...change, effective_from: "2026" }] },
  ],
  ["two changes in the wrong order", { ...called("Cao Bằng"), type_changes: [change, back] }],
] as const)("[O21] %s stops the start", (_, wrong) => {
  expect(withThis(wrong)).toThrow(RangeError)
})
