import { describe, expect, it } from "vitest"
import { readSearchText } from "./read-search-text.js"

const stars = (text: string) => readSearchText(text).stars

describe("stars that a query says", () => {
  it.each([
    ["4 sao", [4]],
    ["bốn sao", [4]],
    ["năm sao", [5]],
    ["nam sao", [5]],
    ["NĂM SAO", [5]],
    ["5*", [5]],
    ["5 sao", [5]],
    ["5sao", [5]],
    ["5★", [5]],
    ["★★★★", [4]],
    ["4 stars", [4]],
    ["4-star", [4]],
    ["five star", [5]],
    ["4 sao, 5 sao", [4, 5]],
    ["3 và 5 sao", [3, 5]],
    ["3,4 sao", [3, 4]],
    ["3/4 sao", [3, 4]],
    ["3 sao hoặc 4 sao", [3, 4]],
  ])("[Q2] «%s»", (text, expected) => {
    expect(readSearchText(text)).toEqual({
      text: "",
      stars: expected,
      priceFrom: null,
      priceTo: null,
    })
  })

  it.each([
    ["từ 4 sao", [4, 5]],
    ["tu 4 sao", [4, 5]],
    ["4 sao trở lên", [4, 5]],
    ["từ 4 sao trở lên", [4, 5]],
    ["ít nhất 4 sao", [4, 5]],
    [">= 4 sao", [4, 5]],
    ["≥4 sao", [4, 5]],
    ["4+ sao", [4, 5]],
    ["4 sao+", [4, 5]],
    ["trên 3 sao", [4, 5]],
    ["hơn 3 sao", [4, 5]],
    ["> 3 sao", [4, 5]],
    ["trên hai sao", [3, 4, 5]],
    ["dưới 5 sao", [3, 4]],
    ["tối đa 4 sao", [3, 4]],
    ["đến 4 sao", [3, 4]],
    ["4 sao trở xuống", [3, 4]],
    ["3-4 sao", [3, 4]],
    ["3 - 5 sao", [3, 4, 5]],
    ["3 đến 5 sao", [3, 4, 5]],
    ["từ 3 sao đến 4 sao", [3, 4]],
    ["5-3 sao", [3, 4, 5]],
    ["at least 4 stars", [4, 5]],
  ])("[Q3] «%s»", (text, expected) => {
    expect(readSearchText(text)).toMatchObject({ text: "", stars: expected })
  })

  it.each([
    ["ocop 4 sao", ""],
    ["OCOP4 sao", ""],
    ["4 sao ocop", ""],
    ["đạt 5 sao", ""],
    ["hạng 4 sao", ""],
    ["đạt chuẩn ocop 4 sao", ""],
    ["ocop ba sao", ""],
    ["trà ocop từ 4 sao", "trà"],
    ["Trà Tiến Đạt 4 sao", "Trà Tiến Đạt"],
  ])("[Q4] «%s» leaves «%s»", (text, left) => {
    expect(readSearchText(text).text).toBe(left)
    expect(stars(text)).not.toEqual([])
  })

  it.each([
    "bưởi năm roi",
    "buoi nam roi",
    "Năm Căn",
    "gạo ST25",
    "gạo st5 sao vàng",
    "sao la",
    "hoa sao",
    "lá sao",
    "yến sào",
    "trà 5 cánh",
    "cà phê 3 trong 1",
    "combo 5*200g",
    "5 * 200g",
    "ngũ vị",
    "hạt điều 3 sao vàng",
    "ba sao",
    "xã Ba Sao",
    "1 sao",
    "2 sao",
    "dưới 3 sao",
    "trên 5 sao",
    "4.5 sao",
    "14 sao",
    "4 sáo",
    "nấm sao",
    "★★",
    "5",
  ])("[Q5] «%s» says none", (text) => {
    expect(readSearchText(text)).toEqual({ text, stars: [], priceFrom: null, priceTo: null })
  })

  it.each([
    ["bưởi năm roi 4 sao", "bưởi năm roi", [4]],
    ["gạo Ba Sao 4 sao", "gạo Ba Sao", [4]],
    ["gạo st25 5 sao", "gạo st25", [5]],
    ["yến sào năm sao", "yến sào", [5]],
  ])("[Q5] «%s» keeps the name", (text, left, expected) => {
    expect(readSearchText(text)).toMatchObject({ text: left, stars: expected })
  })
})
