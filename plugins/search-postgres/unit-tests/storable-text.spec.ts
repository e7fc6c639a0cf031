import { describe, expect, it } from "vitest"
import { storableJson, storableText } from "../src/text/storable-text"

describe("what PostgreSQL cannot store", () => {
  it("is left out of texts and of documents", () => {
    expect(storableText(`a\0b\ud83cc ${"ắ".normalize("NFD")}`)).toBe("abc ắ")
    expect(JSON.parse(storableJson({ title: "a\0b\ud83c 🍵", list: ["c\0"] }))).toEqual({
      title: "ab 🍵",
      list: ["c"],
    })
  })
})
