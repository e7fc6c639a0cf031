import fc from "fast-check"
import { expect, it } from "vitest"
import { foldVietnamese, slugify } from "./fold.js"

it.each([
  ["Thanh Hoá", "thanh hoa"],
  ["Thanh Hóa", "thanh hoa"],
  ["Thuỵ Khuê", "thuy khue"],
  ["Thụy Khuê", "thuy khue"],
  ["Đà Nẵng", "da nang"],
  ["ĐẮK LẮK", "dak lak"],
  ["Ðắk Lắk", "dak lak"],
  ["nước mắm Phú Quốc", "nuoc mam phu quoc"],
  ["ươm tơ", "uom to"],
  ["Nuoc mam 40°N", "nuoc mam 40°n"],
  ["", ""],
] as const)("[F1] %s folds to %s", (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded)
  expect(foldVietnamese(text.normalize("NFD"))).toBe(folded)
  expect(foldVietnamese(text.normalize("NFC"))).toBe(folded)
  expect(foldVietnamese(text.toUpperCase())).toBe(folded)
})

it("[F1] every Vietnamese letter folds to a plain one", () => {
  const vowels = "aăâeêioôơuưy"
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
  const letters = [...vowels].flatMap((vowel) =>
    tones.map((tone) => (vowel + tone).normalize("NFC"))
  )
  for (const letter of [...letters, "đ"]) {
    expect(foldVietnamese(letter)).toMatch(/^[adeiouy]$/)
    expect(foldVietnamese(letter.toUpperCase())).toMatch(/^[adeiouy]$/)
  }
})

it("[F2] folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const folded = foldVietnamese(text)
      expect(foldVietnamese(folded)).toBe(folded)
    }),
    { numRuns: 1000 }
  )
})

it("[F2] composed and decomposed text fold alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      expect(foldVietnamese(text.normalize("NFD"))).toBe(foldVietnamese(text.normalize("NFC")))
    })
  )
})

it.each([
  ["  mật \t ong\u00a0\u00a0rừng\n", "mat ong rung"],
  ["Ea H’Leo", "ea h'leo"],
  ["Ea H‘Leo", "ea h'leo"],
  ["Ea HʼLeo", "ea h'leo"],
  ["Ea H`Leo", "ea h'leo"],
  ["Ea H´Leo", "ea h'leo"],
  ["mật\u200b ong\ufeff", "mat ong"],
  ["dừa\u00ad sáp", "dua sap"],
] as const)("[F3] %j folds to %s", (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded)
})

it.each([
  ["Mèo Vạc", "meo-vac"],
  ["Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"],
  ["Ea H'Leo", "ea-hleo"],
  ["Nước mắm 40° (500 ml)", "nuoc-mam-40-500-ml"],
  ["--Chè / Trà--", "che-tra"],
  ["ĐẶC SẢN", "dac-san"],
  ["日本", ""],
] as const)("[F4] the slug of %s is %s", (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

it("[F4] a slug is ASCII with single hyphens, and its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slugify(slugify(text))).toBe(slugify(text))
    })
  )
})

it("[F5] different words can fold alike", () => {
  expect(foldVietnamese("Cẩm Giàng")).toBe(foldVietnamese("Cẩm Giang"))
  expect(foldVietnamese("sắn")).toBe(foldVietnamese("sản"))
})
