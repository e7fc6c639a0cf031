import { expect, it } from "vitest"
import { readStars, starsMentioned } from "./written-stars.js"

it.each([
  ["4 sao", 4],
  ["4 Sao.", 4],
  ["04 sao", 4],
  ["4sao", 4],
  ["4-sao", 4],
  ["4 SAO".normalize("NFD"), 4],
  ["★★★★", 4],
  ["★★★★☆", 4],
  ["★ ★ ★", 3],
  ["☆☆☆", 3],
  ["⭐⭐⭐⭐", 4],
  ["⭐️⭐️⭐️⭐️⭐️", 5],
  ["***", 3],
  ["* * * *", 4],
  ["4*", 4],
  ["4 *", 4],
  ["4★", 4],
  ["4", 4],
  ["4.0", 4],
  ["04", 4],
  [4, 4],
  ["Bốn sao", 4],
  ["bốn", 4],
  ["Ba sao", 3],
  ["Năm sao", 5],
  ["Bốn (4) sao", 4],
  ["4 (bốn) sao", 4],
  ["OCOP 4 sao", 4],
  ["OCOP 4", 4],
  ["Đạt 4 sao", 4],
  ["hạng 4 sao", 4],
  ["Đạt hạng 3 sao cấp tỉnh", 3],
  ["Hạng 3", 3],
  ["4 stars", 4],
  ["four stars", 4],
  ["5 sao cấp quốc gia", 5],
  ["4 sao (công nhận lại)", 4],
  ["4 sao (nâng hạng từ 3 sao)", 4],
  ["4 sao (đề nghị 5 sao)", 4],
  ["(4 sao)", 4],
  ["4\nsao", 4],
] as const)("[B12] %j is %d stars", (cell, stars) => {
  expect(readStars(cell)).toBe(stars)
})

it.each([
  ["1 sao", 1],
  ["2 sao", 2],
  ["★★", 2],
  ["hai sao", 2],
  [2, 2],
] as const)("[B13] %j is read, for it is a result: %d", (cell, stars) => {
  expect(readStars(cell)).toBe(stars)
})

it.each([
  "3-4 sao",
  "3 – 4 sao",
  "3/4 sao",
  "3, 4 sao",
  "3 sao, 4 sao",
  "3 hoặc 4 sao",
  "từ 3 sao lên 4 sao",
  "★★★ 4 sao",
  "0 sao",
  "6 sao",
  "14 sao",
  "★★★★★★",
  "4,5",
  "4.5 sao",
  4.5,
  0,
  78.66,
  "78,66",
  "Đạt",
  "Không đạt",
  "Không đạt 4 sao",
  "chưa đạt 3 sao",
  "Mới",
  "x",
  "IV",
  "A",
  "tiềm năng",
  "Tiềm năng 4 sao",
  { day: "2026-04-03" },
])("[B13] %j is unreadable, never a guess", (cell) => {
  expect(readStars(cell)).toBe("unreadable")
})

it.each([null, undefined, "", "-", "…", "không có", " ", NaN])("[B13] %j says nothing", (cell) => {
  expect(readStars(cell)).toBeNull()
})

it.each([
  "Tiềm năng 5 sao",
  "tiem nang 5 sao",
  "5 sao (tiềm năng)",
  "Tiềm năng đạt 5 sao",
  "Sản phẩm tiềm năng năm sao",
  "Tiềm năng ★★★★★",
  "Potential 5 stars",
])("[B14] %j is a status of its own", (cell) => {
  expect(readStars(cell)).toBe("potential")
})

it.each(["Đề xuất 5 sao", "Đề nghị công nhận 4 sao", "Dự kiến 3 sao", "proposed 4 stars"])(
  "[B14] %j is asked for and not given",
  (cell) => {
    expect(readStars(cell)).toBe("proposed")
  }
)

it.each([
  ["SẢN PHẨM ĐẠT 4 SAO", 4],
  ["Danh sách sản phẩm OCOP 3 sao năm 2023", 3],
  ["Danh sách sản phẩm đạt 3 sao, 4 sao", "unreadable"],
  ["Ngôi sao biển", null],
] as const)("[B9] among other words %j mentions %j", (text, stars) => {
  expect(starsMentioned(text)).toBe(stars)
})
