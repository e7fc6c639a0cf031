import { expect, it } from "vitest"
import { makeIds } from "../src/workflows/certificate-import/make-ids"

it("makes ids of Medusa's form, each another", () => {
  const newId = makeIds()
  const ids = Array.from({ length: 5_000 }, () => newId("cert"))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^cert_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([])
})
