import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareDocuments, wrongProducts } from "../../src/workflows/search-check/compare-documents"

const tea = { id: "tea", title: "Trà", stars: 4, price_min: 1000 }
const honey = { id: "honey", title: "Mật ong", stars: null, price_min: null }
const NONE = { missing: [], extra: [], different: [] }

describe("an index compared with the market", () => {
  it("has no differences where both say the same, in whatever order", () => {
    expect(compareDocuments([tea, honey], [honey, tea])).toEqual(NONE)
    expect(compareDocuments([], [])).toEqual(NONE)
  })

  it("misses, has too many, and says something else", () => {
    const rice = { ...tea, id: "rice" }
    const differences = compareDocuments([tea, honey], [{ ...tea, stars: 5 }, rice])
    expect(differences).toEqual({ missing: ["honey"], extra: ["rice"], different: ["tea"] })
    expect(wrongProducts(differences)).toEqual(["honey", "rice", "tea"])
  })

  it("names each wrong product once, and no right one", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"))
    fc.assert(
      fc.property(ids, ids, ids, (wanted, held, changed) => {
        const expected = wanted.map((id) => ({ id, stars: 3 }))
        const found = held.map((id) => ({ id, stars: changed.includes(id) ? 5 : 3 }))
        const wrong = wrongProducts(compareDocuments(expected, found))
        const right = (id: string) =>
          wanted.includes(id) ? held.includes(id) && !changed.includes(id) : !held.includes(id)
        expect(wrong.sort()).toEqual([..."abcdefgh"].filter((id) => !right(id)))
      })
    )
  })
})
