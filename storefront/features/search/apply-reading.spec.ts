import { readSearchText } from "@ocop/rules"
import { expect, it } from "vitest"
import { applyReading } from "./apply-reading"
import { NO_FILTERS } from "./search-params"

const read = (q: string, more = {}) => applyReading({ ...NO_FILTERS, q, ...more }, readSearchText)

it("reads stars and a price out of a text", () => {
  expect(read("trà dưới 200k 4 sao")).toEqual({
    ...NO_FILTERS,
    q: "trà",
    stars: [4],
    priceTo: 200_000,
  })
})

it("leaves nothing to search for when filters are all that was said", () => {
  expect(read("5 sao")).toMatchObject({ q: "", stars: [5] })
})

it.each(["", "mắm tôm", "nước mắm 40 độ đạm"])("finds nothing to read in “%s”", (q) => {
  expect(read(q)).toBeNull()
})

it("lets filters set by hand win over words of the same kind, and keeps the others", () => {
  expect(read("trà dưới 200k 4 sao", { stars: [5] })).toMatchObject({
    q: "trà",
    stars: [5],
    priceTo: 200_000,
  })
  const priced = read("trà dưới 200k 4 sao", { priceFrom: 500_000 })
  expect(priced).toMatchObject({ q: "trà", stars: [4], priceFrom: 500_000 })
  expect(priced?.priceTo).toBeUndefined()
})

it("takes a text as it is when asked to", () => {
  expect(read("trà 4 sao", { literal: true })).toBeNull()
})
