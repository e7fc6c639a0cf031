/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const here = new URL(".", import.meta.url)
const spec = readFileSync(new URL("../SPEC.md", here), "utf8")
const ruleIds = [...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, id]) => id)
const citedIds = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".spec.ts"))
  .map((file) => readFileSync(new URL(file, here), "utf8"))
  .flatMap((text) => [...text.matchAll(/\[([A-Z]+\d+)\]/g)].map(([, id]) => id))

describe("SPEC.md and the tests", () => {
  it("name every rule once", () => {
    expect(ruleIds.length).toBeGreaterThan(0)
    expect(ruleIds.filter((id, index) => ruleIds.indexOf(id) !== index)).toEqual([])
  })

  it("test every rule", () => {
    expect(ruleIds.filter((id) => !citedIds.includes(id))).toEqual([])
  })

  it("cite no rule that is not there", () => {
    expect(citedIds.filter((id) => !ruleIds.includes(id))).toEqual([])
  })
})
