import type { ListingReview } from "@ocop/contract"
import { expect, it } from "vitest"
import { wordingLines } from "../../src/admin/listing-reviews/wording-lines"

const LIVE: ListingReview["pending"] = {
  title: "Trà Shan tuyết",
  description: null,
  group_code: "II",
  subgroup_code: null,
  certified_product_id: "cprod_1",
  commune_code: "00715",
  label: { net_quantity: "100 g", alcohol_percent: 0 },
  story: null,
  picture_ids: ["a"],
}
const NAMES = { II: "Đồ uống", cprod_1: "Trà Shan tuyết cổ thụ", "00715": "Xã Mèo Vạc" }
const of = (change: Partial<ListingReview>) =>
  wordingLines({ live: LIVE, pending: LIVE, differences: [], names: NAMES, ...change })

it("shows words for codes and ids, and leaves out what neither wording fills", () => {
  expect(of({}).map(({ field, after }) => [field, after])).toEqual([
    ["title", "Trà Shan tuyết"],
    ["certified_product_id", "Trà Shan tuyết cổ thụ"],
    ["group_code", "Đồ uống"],
    ["commune_code", "Xã Mèo Vạc"],
    ["label.net_quantity", "100 g"],
    ["label.alcohol_percent", "0"],
  ])
})

it("marks what differs, also what was emptied", () => {
  const differences = [{ field: "label.net_quantity", before: "100 g", after: null }]
  const lines = of({ pending: { ...LIVE, label: {} }, differences })
  expect(lines.find(({ field }) => field === "label.net_quantity")).toEqual({
    field: "label.net_quantity",
    before: "100 g",
    after: "",
    changed: true,
  })
})

it("has an empty side before a listing was first on sale", () => {
  expect(of({ live: null }).every(({ before }) => before === "")).toBe(true)
})
