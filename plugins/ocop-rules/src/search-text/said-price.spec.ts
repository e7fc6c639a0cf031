import { describe, expect, it } from "vitest"
import { readSearchText } from "./read-search-text.js"

const price = (text: string) => {
  const { priceFrom, priceTo } = readSearchText(text)
  return [priceFrom, priceTo]
}

describe("the price that a query says", () => {
  it.each([
    ["dưới 200k", null, 200_000],
    ["duoi 200k", null, 200_000],
    ["duới 200k", null, 200_000],
    ["< 200k", null, 200_000],
    ["<200k", null, 200_000],
    ["không quá 1 triệu", null, 1_000_000],
    ["khong qua 1 trieu", null, 1_000_000],
    ["tối đa 150k", null, 150_000],
    ["đến 200k", null, 200_000],
    ["rẻ hơn 50k", null, 50_000],
    ["200k trở xuống", null, 200_000],
    ["200k đổ lại", null, 200_000],
    ["under 200k", null, 200_000],
    ["trên 500k", 500_000, null],
    ["từ 500k", 500_000, null],
    ["ít nhất 500k", 500_000, null],
    ["500k trở lên", 500_000, null],
    ["từ 500k trở lên", 500_000, null],
    [">= 500k", 500_000, null],
    ["giá dưới 200k", null, 200_000],
    ["gia tu 500k", 500_000, null],
    ["trên 100k dưới 300k", 100_000, 300_000],
    ["dưới 300k, dưới 200k", null, 200_000],
  ])("[Q6] «%s» is %s to %s", (text, from, to) => {
    expect(readSearchText(text)).toEqual({ text: "", stars: [], priceFrom: from, priceTo: to })
  })

  it.each([
    ["từ 100k đến 300k", 100_000, 300_000],
    ["tu 100k den 300k", 100_000, 300_000],
    ["từ 100 đến 300k", 100_000, 300_000],
    ["100-300k", 100_000, 300_000],
    ["100k - 300k", 100_000, 300_000],
    ["100k-300", 100_000, 300_000],
    ["300k-100k", 100_000, 300_000],
    ["1-2 triệu", 1_000_000, 2_000_000],
    ["1tr5-2tr", 1_500_000, 2_000_000],
    ["500-1 triệu", 500_000, 1_000_000],
    ["500k-1tr", 500_000, 1_000_000],
    ["khoảng 100-200k", 100_000, 200_000],
    ["khoảng giá 100k - 200k", 100_000, 200_000],
    ["từ 100000 đến 300000", 100_000, 300_000],
    ["trên 300k dưới 100k", 100_000, 300_000],
  ])("[Q7] «%s» is %s to %s", (text, from, to) => {
    expect(readSearchText(text)).toMatchObject({ text: "", priceFrom: from, priceTo: to })
  })

  it.each([
    ["khoảng 200k", 160_000, 240_000],
    ["khoang 200k", 160_000, 240_000],
    ["tầm 100 nghìn", 80_000, 120_000],
    ["cỡ 100k", 80_000, 120_000],
    ["~200k", 160_000, 240_000],
    ["giá 200k", 160_000, 240_000],
    ["tầm giá 200k", 160_000, 240_000],
    ["khoảng 99.999đ", 80_000, 119_998],
  ])("[Q8] «%s» is %s to %s", (text, from, to) => {
    expect(readSearchText(text)).toMatchObject({ text: "", priceFrom: from, priceTo: to })
  })

  it.each([
    ["dưới 200 nghìn", 200_000],
    ["dưới 200 ngàn đồng", 200_000],
    ["duoi 200 nghin dong", 200_000],
    ["dưới 200.000đ", 200_000],
    ["dưới 200,000 vnđ", 200_000],
    ["dưới 200 000đ", 200_000],
    ["dưới 200000", 200_000],
    ["dưới 200.000 ₫", 200_000],
    ["dưới 1tr", 1_000_000],
    ["dưới 1tr5", 1_500_000],
    ["dưới 1tr25", 1_250_000],
    ["dưới 1,5 triệu", 1_500_000],
    ["dưới 1.5 triệu", 1_500_000],
    ["dưới 1.250 triệu", 1_250_000],
    ["dưới 1 triệu 200 nghìn", 1_200_000],
    ["dưới 1 triệu 5", 1_500_000],
    ["dưới một triệu rưỡi", 1_500_000],
    ["dưới nửa triệu", 500_000],
    ["dưới hai trăm nghìn", 200_000],
    ["duoi nam muoi nghin dong", 50_000],
    ["dưới một trăm hai mươi lăm nghìn", 125_000],
    ["dưới trăm nghìn", 100_000],
    ["dưới 2 trăm nghìn", 200_000],
    ["dưới 1,5k", 1_500],
    ["dưới 200k/kg", 200_000],
  ])("[Q9] «%s» is %d đồng", (text, dong) => {
    expect(readSearchText(text)).toMatchObject({ text: "", priceFrom: null, priceTo: dong })
  })

  it.each([
    "quà tết 500k",
    "200k",
    "200.000đ",
    "giá rẻ",
    "mật ong 500ml",
    "500g",
    "dưới 500g",
    "dưới 200",
    "dưới 2.000",
    "trên 1000 năm",
    "combo 2 hộp",
    "khô cá 200g",
    "1 kg",
    "rượu 40 độ",
    "gạo st25",
    "nuoc khoang 10k",
    "lồng đèn 200k",
    "long den 200k",
    "dưới tán hồi",
    "dưới 100đ",
    "dưới 0k",
    "dưới 99999999999999999999 triệu",
    "2020-2025",
    "vitamin k2",
  ])("[Q10] «%s» says none", (text) => {
    expect(readSearchText(text).text).toBe(text)
    expect(price(text)).toEqual([null, null])
  })
})
