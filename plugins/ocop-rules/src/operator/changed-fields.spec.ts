import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changedFields, HIDDEN, withoutSecrets } from "./changed-fields.js"

describe("what the log keeps of a change", () => {
  it("[OR5] is what differs, on both sides", () => {
    expect(
      changedFields(
        { title: "Trà", price: 1000, updated_at: "yesterday", tags: [{ id: "a" }] },
        { title: "Trà", price: 1200, updated_at: "today", tags: [{ id: "a" }] }
      )
    ).toEqual({ before: { price: 1000 }, after: { price: 1200 } })
  })

  it("[OR5] is all of what is new, and all of what is gone", () => {
    expect(changedFields(null, { title: "Trà" })).toEqual({ before: null, after: { title: "Trà" } })
    expect(changedFields({ title: "Trà" }, null)).toEqual({ before: { title: "Trà" }, after: null })
  })

  it("[OR5] does not mind the order of fields, nor when what is inside was written", () => {
    expect(
      changedFields(
        { variant: { sku: "1", title: "Gói", updated_at: "yesterday" } },
        { variant: { title: "Gói", sku: "1", updated_at: "today" } }
      )
    ).toEqual({ before: {}, after: {} })
  })

  it("[OR5] of a list of things is those that differ", () => {
    const [small, large] = [
      { id: "s", price: 1 },
      { id: "l", price: 2 },
    ]
    expect(
      changedFields({ variants: [small, large] }, { variants: [small, { ...large, price: 3 }] })
    ).toEqual({ before: { variants: [large] }, after: { variants: [{ id: "l", price: 3 }] } })
    expect(changedFields({ tags: ["a", "b"] }, { tags: ["a"] })).toEqual({
      before: { tags: ["a", "b"] },
      after: { tags: ["a"] },
    })
  })

  it("[OR5] of anything and itself is nothing, whatever it is", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (thing) => {
        expect(changedFields(thing, structuredClone(thing))).toEqual({ before: {}, after: {} })
      })
    )
  })

  it.each(["password", "new_password", "token", "access_token", "client_secret", "salt"])(
    "[OR6] never is a %s, however deep",
    (name) => {
      const thing = { title: "Khoá", inside: [{ [name]: "s3cret", kept: 1 }] }
      expect(withoutSecrets(thing)).toEqual({
        title: "Khoá",
        inside: [{ [name]: HIDDEN, kept: 1 }],
      })
      expect(JSON.stringify(changedFields(null, thing))).not.toContain("s3cret")
      expect(changedFields({ [name]: "one" }, { [name]: "other" })).toEqual({
        before: { [name]: HIDDEN },
        after: { [name]: HIDDEN },
      })
    }
  )
})
