import { expect, it } from "vitest"
import { readScore } from "./written-score.js"

it.each([
  ["78,66", 78.66],
  ["78.66", 78.66],
  ["78,66 điểm", 78.66],
  ["78.66đ", 78.66],
  ["Điểm: 78,66", 78.66],
  ["78,66/100", 78.66],
  ["78,66 / 100 điểm", 78.66],
  ["100", 100],
  ["0", 0],
  [78.66, 78.66],
  [0, 0],
  [100, 100],
  ["50,0", 50],
] as const)("[B16] %j is %d points", (cell, score) => {
  expect(readScore(cell)).toBe(score)
})

it.each([
  100.01,
  -1,
  "-78,66",
  "178,66",
  "1.078,66",
  "78,66 - 80",
  "78,66%",
  "tám mươi",
  "78;66",
  "4 sao",
  { day: "2026-05-12" },
])("[B16] %j is unreadable and never clamped", (cell) => {
  expect(readScore(cell)).toBe("unreadable")
})

it.each([null, undefined, "", "-", "không có"])("[B16] %j says nothing", (cell) => {
  expect(readScore(cell)).toBeNull()
})
