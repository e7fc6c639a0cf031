import { describe, expect, it } from "vitest"
import { editDistance } from "../src/words/edit-distance"
import { typosForgiven } from "../src/words/typos-forgiven"

describe("the distance of two words", () => {
  it.each([
    ["tom", "tom", 0],
    ["tom", "tam", 1],
    ["tom", "tmo", 1],
    ["khoai", "khaoi", 1],
    ["nuoc", "nuo", 1],
    ["nuoc", "nuoci", 1],
    ["mam", "nam", 1],
    ["nghieng", "ngheing", 1],
    ["bac", "cab", 2],
    ["", "ab", 2],
  ])("%s – %s is %d", (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance)
    expect(editDistance(other, one, 3)).toBe(distance)
  })

  it("beyond what is asked is only known to be more", () => {
    expect(editDistance("tra", "nghieng", 1)).toBe(2)
    expect(editDistance("abcdef", "fedcba", 2)).toBe(3)
  })

  it("equals a count of every way to get there", () => {
    const letters = ["a", "b"]
    const words = [
      "",
      ...letters,
      ...letters.flatMap((a) => letters.map((b) => a + b)),
      "aba",
      "abb",
    ]
    for (const one of words) {
      for (const other of words) {
        expect(editDistance(one, other, 5), `${one} ${other}`).toBe(plainDistance(one, other))
      }
    }
  })

  /** By the definition, without tables. */
  function plainDistance(one: string, other: string): number {
    if (!one || !other) return one.length + other.length
    const last = one.at(-1) === other.at(-1) ? 0 : 1
    const ways = [
      plainDistance(one.slice(0, -1), other) + 1,
      plainDistance(one, other.slice(0, -1)) + 1,
      plainDistance(one.slice(0, -1), other.slice(0, -1)) + last,
    ]
    const swapped = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)
    return Math.min(
      ...ways,
      ...(swapped ? [plainDistance(one.slice(0, -2), other.slice(0, -2)) + 1] : [])
    )
  }
})

describe("forgiven are", () => {
  const usual = { one: 3, two: 7 }
  it.each([
    ["o", 0],
    ["ca", 0],
    ["tra", 1],
    ["nghien", 1],
    ["nghieng", 2],
    ["st25", 0],
    ["500gram", 0],
  ])("in %s %d wrong letters", (word, typos) => {
    expect(typosForgiven(word, usual)).toBe(typos)
  })

  it("as many as the definition says, and none when it says so", () => {
    expect(typosForgiven("tra", { one: 4, two: 8 })).toBe(0)
    expect(typosForgiven("khoai", null)).toBe(0)
  })
})
