import { expect, it } from "vitest"
import { certificateNumber } from "./certificate-number"
import { certificatePath, qrPath } from "./certificate-path"

it.each([
  ["  27/2025/GCN-OCOP ", "27/2025/GCN-OCOP"],
  ["27 \t\n 2025", "27 2025"],
  ["a\u0000b", "a b"],
  ["GC\u200bN-\u00ad1", "GCN-1"],
  ["GCN-Đo\u0302\u0300ng", "GCN-Đồng"],
  ["x".repeat(300), "x".repeat(200)],
  ["0O1I", "0O1I"],
])("reads %j as %j, and corrects nothing", (typed, number) => {
  expect(certificateNumber(typed)).toBe(number)
})

it.each(["", "  ", "/", "..", "-–—", "\u0000", "\ud800"])("finds no number in %j", (typed) => {
  expect(certificateNumber(typed)).toBeNull()
})

it("keeps a slash inside the number's part of the address", () => {
  expect(certificatePath("27/2025/GCN 1%")).toBe("/chung-nhan/27%2F2025%2FGCN%201%25")
  expect(qrPath("a/b", "png")).toBe("/chung-nhan/a%2Fb/qr.png")
})
