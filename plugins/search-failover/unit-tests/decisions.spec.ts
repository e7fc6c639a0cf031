import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { answeredBy } from "../src/answers/answered-by"
import { verdictOn } from "../src/answers/verdict"
import { comparePage } from "../src/comparing/compare-page"
import type { Copy } from "../src/copies/copies"
import { copyDefinition, keptDefinition, type KeptDefinition } from "../src/copies/definition"
import { nextStep } from "../src/feeding/next-step"

const aDefinition: KeptDefinition = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "ocop-failover",
  settings: {},
  fields: { id: { type: "keyword" } },
  definition_hash: "1",
  physical_name: "product_v1",
}
const aCopy = (more: Partial<Copy>): Copy => ({
  name: "product_v1",
  definition: aDefinition,
  form: "1",
  epoch: "1",
  filledTo: "",
  complete: false,
  ...more,
})

describe("the next step of a copy", () => {
  it.each<[state: string, copy: Copy | null, step: string]>([
    ["that nobody knows", null, "nothing"],
    ["whose index is gone", aCopy({ definition: null }), "drop"],
    ["whose index is gone, of another release", aCopy({ definition: null, form: "2" }), "drop"],
    ["of another release", aCopy({ form: "2", complete: true }), "nothing"],
    ["that is to be made", aCopy({ filledTo: null }), "make"],
    ["that was made", aCopy({}), "fill"],
    ["that is half full", aCopy({ filledTo: "p7" }), "fill"],
    ["that is whole", aCopy({ filledTo: "p9", complete: true }), "feed"],
  ])("%s", (_, copy, step) => {
    expect(nextStep(copy, "1").kind).toBe(step)
  })
})

describe("an error of a search", () => {
  const unavailable = new MedusaError(MedusaError.Types.NOT_ALLOWED, "", "ocop.search_unavailable")
  const isUnavailable = (error: unknown) => error === unavailable
  it.each([
    ["a refusal", new MedusaError(MedusaError.Types.INVALID_DATA, ""), "answered"],
    ["no such index", new MedusaError(MedusaError.Types.NOT_FOUND, ""), "lost"],
    ["unavailable", unavailable, "away"],
    ["a time-out", new DOMException("", "TimeoutError"), "away"],
    ["a mistake of ours", new TypeError("x is not a function"), "away"],
    ["nothing", null, "away"],
  ])("%s", (_, error, verdict) => {
    expect(verdictOn(error, isUnavailable)).toBe(verdict)
  })
})

describe("comparing", () => {
  it("names what is missing, different and too much, over all pages", () => {
    const copies = new Map<string, unknown>([
      ["a", "1"],
      ["b", "old"],
      ["d", undefined],
      ["x", "1"],
      ["e", "5"],
    ])
    const page = (...checked: [id: string, checksum: string][]) =>
      comparePage(
        checked.map(([id, checksum]) => ({ id, checksum })),
        copies
      )
    expect(page(["a", "1"], ["b", "2"], ["c", "3"])).toEqual(["b", "c"])
    expect(page(["d", "4"], ["e", "5"])).toEqual(["d"])
    expect(page()).toEqual([])
    expect([...copies.keys()]).toEqual(["x"])
  })
})

it("a definition outlives JSON, and a copy keeps a checksum", () => {
  const kept = keptDefinition({ ...aDefinition, events: ["x"], seed: async function* () {} })
  expect(JSON.parse(JSON.stringify(kept))).toEqual(aDefinition)
  expect(Object.keys(copyDefinition(kept).fields)).toEqual(["id", "ocop_checksum"])
})

it("an answer says who gave it, beside what it said before", () => {
  const results = [
    { hits: [], metadata: { skip: 0, take: 1 }, provider_metadata: { match: "exact" } },
  ]
  expect(answeredBy("postgres", results as never)).toMatchObject([
    { provider_metadata: { match: "exact", answered_by: "postgres" } },
  ])
})
