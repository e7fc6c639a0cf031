import { describe, expect, it } from "vitest"
import { splitGluedWord } from "../src/dictionary/split-glued-word"
import { termDictionary } from "../src/dictionary/term-dictionary"

describe("a glued word", () => {
  const counts: Record<string, number> = {
    cam: 50,
    xa: 40,
    doai: 2,
    ca: 90,
    mam: 30,
    tom: 60,
    am: 4,
    ma: 9,
  }
  const split = (word: string) => splitGluedWord(word, (piece) => counts[piece] ?? 0)

  it.each([
    ["camxadoai", ["cam", "xa", "doai"]],
    ["mamtom", ["mam", "tom"]],
    ["catom", ["ca", "tom"]],
    ["camzzz", null],
    ["cam", null],
    ["", null],
  ])("%s is taken apart: %j", (word, words) => {
    expect(split(word)).toEqual(words)
  })

  it("gives as few words as possible, the more frequent first", () => {
    // ca + mam rather than cam + am, which is as few.
    expect(split("camam")).toEqual(["ca", "mam"])
  })
})

describe("the dictionary", () => {
  const dictionary = termDictionary([
    ["tom", 50],
    ["tam", 9],
    ["to", 5],
    ["nom", 7],
    ["khoai", 20],
    ["nghieng", 1],
    ["nguyen", 80],
  ])
  const similar = (word: string, typos: number) =>
    dictionary.similar(word, typos).map((each) => each.word)

  it("knows words and beginnings", () => {
    expect(dictionary.has("tom")).toBe(true)
    expect(dictionary.has("tomm")).toBe(false)
    expect(dictionary.hasBeginning("kho")).toBe(true)
    expect(dictionary.hasBeginning("zz")).toBe(false)
  })

  it("finds words with one wrong letter, the more frequent first, never itself", () => {
    expect(similar("tom", 1)).toEqual(["tam", "to"])
    expect(similar("tmo", 1)).toEqual(["tom", "to"])
    expect(similar("khaoi", 1)).toEqual(["khoai"])
    expect(similar("tom", 0)).toEqual([])
  })

  it("counts a wrong first letter twice", () => {
    expect(similar("rom", 1)).toEqual([])
    expect(dictionary.similar("rom", 2)).toContainEqual({ word: "tom", typos: 2 })
    expect(dictionary.similar("tamm", 2)).toContainEqual({ word: "tam", typos: 1 })
  })

  it("offers thirty words at most", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"]
    const many = letters.flatMap((letter) => [`ab${letter}`, `ac${letter}`])
    const large = termDictionary(many.map((word) => [word, 1] as const))
    expect(large.similar("ab", 2)).toHaveLength(30)
  })
})
