import { expect, it } from "vitest"
import { listingsAsked, listingsQuery } from "./listing-filters"

it.each([
  ["loc=can-sua&tim=ch%C3%A8&trang=3", { filter: "can-sua", lowStock: false, q: "chè", page: 3 }],
  ["sap-het=1", { filter: null, lowStock: true, q: "", page: 1 }],
  ["loc=het-ca&trang=-1", { filter: null, lowStock: false, q: "", page: 1 }],
  ["trang=1.5", { filter: null, lowStock: false, q: "", page: 1 }],
  ["trang=99999999", { filter: null, lowStock: false, q: "", page: 1_000 }],
  ["", { filter: null, lowStock: false, q: "", page: 1 }],
] as const)("reads %s", (query, asked) => {
  expect(listingsAsked(new URLSearchParams(query))).toEqual(asked)
})

it.each(["", "?loc=nhap", "?sap-het=1&tim=m%E1%BA%ADt+ong&trang=2"])("writes %s again", (query) => {
  expect(listingsQuery(listingsAsked(new URLSearchParams(query)))).toBe(query)
})
