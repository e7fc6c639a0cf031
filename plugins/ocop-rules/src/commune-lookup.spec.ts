import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createCommuneLookup } from "./commune-lookup.js"

const lookup = createCommuneLookup(places.communes)

it("[O1] a code finds its commune", () => {
  expect(lookup.byCode("00715")?.name).toBe("Mèo Vạc")
  expect(lookup.byCode("99999")).toBeNull()
})

it("[O7] communes come in Vietnamese order, numbers by value", () => {
  expect(lookup.of("79").map(({ name }) => name)).toEqual([
    "An Phú",
    "Dầu Tiếng",
    "Đất Đỏ 2",
    "Đất Đỏ 10",
    "Út Tịch",
  ])
})

it("[O7] an unknown province has none", () => {
  expect(lookup.of("99")).toEqual([])
})
