import { quality, shortcomings } from "./measures"
import { isAnswer, judged } from "./queries/judged-query"

const at = (place: number | null, hits = 10) => ({ place, hits })

describe("quality", () => {
  it("counts first answers, answers among five, reciprocal places and queries without a hit", () => {
    expect(quality([at(1), at(2), at(5), at(10), at(null), at(null, 0)])).toEqual({
      queries: 6,
      firstRight: 1 / 6,
      fiveRight: 3 / 6,
      reciprocalRank: (1 + 1 / 2 + 1 / 5 + 1 / 10) / 6,
      withoutHit: 1,
    })
  })

  it("of no query is nothing, and that is too little", () => {
    const nothing = quality([])
    expect(nothing).toMatchObject({ queries: 0, firstRight: 0, reciprocalRank: 0 })
    expect(shortcomings(nothing)).toHaveLength(2)
  })

  it.each([
    [{ firstRight: 0.95, fiveRight: 0.98, withoutHit: 0 }, 0],
    [{ firstRight: 0.9499, fiveRight: 0.98, withoutHit: 0 }, 1],
    [{ firstRight: 1, fiveRight: 0.9799, withoutHit: 0 }, 1],
    [{ firstRight: 1, fiveRight: 1, withoutHit: 1 }, 1],
    [{ firstRight: 0, fiveRight: 0, withoutHit: 3 }, 3],
  ])("%j falls short in %d", (measured, many) => {
    expect(shortcomings({ queries: 9, reciprocalRank: 0, ...measured })).toHaveLength(many)
  })
})

describe("a judged query", () => {
  const [query] = judged("exact", "\n  mắm tôm | mam-tom-*, tom-kho, province=Cà Mau\n")

  it.each([
    [{ handle: "mam-tom-chua" }, true],
    [{ handle: "tom-kho" }, true],
    [{ handle: "tom-kho-dat-mui" }, false],
    [{ handle: "ruoc", province: "Cà Mau" }, true],
    [{ handle: "ruoc", province: "Cà" }, false],
  ])("is answered by %j: %s", (product, right) => {
    expect(isAnswer(query!.answers, product)).toBe(right)
  })

  it.each(["mắm tôm", "mắm tôm |", "| mam-tom", "a | b | c"])("is not written so: %s", (line) => {
    expect(() => judged("exact", line)).toThrow("Not a judged query")
  })
})
