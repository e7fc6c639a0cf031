import { expect, it } from "vitest"
import { decisionsIn, readDecision } from "./written-decision.js"

it.each([
  ["4261/QĐ-UBND", "4261/QĐ-UBND"],
  ["4261/qđ-ubnd", "4261/QĐ-UBND"],
  ["4261/QD-UBND", "4261/QĐ-UBND"],
  ["4261/QÐ-UBND", "4261/QĐ-UBND"],
  ["4261/QĐ-UBND".normalize("NFD"), "4261/QĐ-UBND"],
  ["4261 / QĐ - UBND", "4261/QĐ-UBND"],
  ["4261/QĐ–UBND", "4261/QĐ-UBND"],
  ["  Quyết định số 4261/QĐ-UBND", "4261/QĐ-UBND"],
  ["Quyết định số: 4261/QĐ-UBND.", "4261/QĐ-UBND"],
  ["QĐ số 4261/QĐ-UBND", "4261/QĐ-UBND"],
  ["QĐ 4261/QĐ-UBND", "4261/QĐ-UBND"],
  ["Số 4261/QĐ-\nUBND", "4261/QĐ-UBND"],
  ["2361/QĐ-BNNMT", "2361/QĐ-BNNMT"],
  ["123/QĐ-BNN-VPĐP", "123/QĐ-BNN-VPĐP"],
  ["148/qđ-ttg", "148/QĐ-TTg"],
  ["12/2022/QĐ-UBND", "12/2022/QĐ-UBND"],
  ["123a/QĐ-UBND", "123A/QĐ-UBND"],
  ["377", "377"],
  [377, "377"],
  ["Quyết định số 377", "377"],
  ["QĐ 377", "377"],
  ["377/QĐ", "377/QĐ"],
  ["4261/UBND-NN", "4261/UBND-NN"],
] as const)("[B21] %j is %s", (cell, decision) => {
  expect(readDecision(cell).decision).toBe(decision)
})

it.each([null, "", "-", "không ghi", "theo quy định", "4261/QĐ-UBND; 100/QĐ-UBND", "05/7/2023"])(
  "[B21] %j names no decision, or not one",
  (cell) => {
    expect(readDecision(cell).decision).toBeNull()
  }
)

it.each([
  ["QĐ 4261/QĐ-UBND ngày 5/7/2023", "4261/QĐ-UBND", "2023-07-05", "day"],
  ["4261/QĐ-UBND, ngày 05 tháng 7 năm 2023", "4261/QĐ-UBND", "2023-07-05", "day"],
  ["4261/QĐ-UBND\n05/7/2023", "4261/QĐ-UBND", "2023-07-05", "day"],
  ["4261/QĐ-UBND (05/7/2023)", "4261/QĐ-UBND", "2023-07-05", "day"],
  ["4261/QĐ-UBND của UBND tỉnh ngày 05/7/2023", "4261/QĐ-UBND", "2023-07-05", "day"],
  ["4261/QĐ-UBND tháng 7/2023", "4261/QĐ-UBND", "2023-07-31", "month"],
  ["4261/QĐ-UBND (2021)", "4261/QĐ-UBND", "2021-12-31", "year"],
  ["377 ngày 17/01/2025", "377", "2025-01-17", "day"],
  ["ngày 05/7/2023", null, "2023-07-05", "day"],
] as const)("[B21] %j has its day too", (cell, decision, last, precision) => {
  expect(readDecision(cell)).toMatchObject({ decision, issued: { last, precision } })
})

it("[B21] a day that is not in the calendar is none", () => {
  expect(readDecision("4261/QĐ-UBND ngày 31/02/2023").issued).toBeNull()
})

it("[B4] finds every decision of a text", () => {
  const text = "Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023; theo QĐ 4261/qđ-ubnd"
  expect(decisionsIn(text).map(({ decision }) => decision)).toEqual(["148/QĐ-TTg", "4261/QĐ-UBND"])
})
