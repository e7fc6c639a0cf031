import { expect, it } from "vitest"
import { cleanFileName } from "../src/workflows/certificate-import/clean-file-name"

it.each([
  ["Danh sách OCOP 2026.xlsx", "Danh sách OCOP 2026.xlsx"],
  ["Danh sách".normalize("NFD") + ".csv", "Danh sách.csv"],
  ["C:\\Users\\hoa\\list.xlsx", "list.xlsx"],
  ["../../etc/passwd", "passwd"],
  ["..", "danh-sach"],
  ["/", "danh-sach"],
  ["", "danh-sach"],
  ["\u0000\r\n.csv", "danh-sach.csv"],
  ["a\u0007b\r\nc.csv", "abc.csv"],
  ["anh\u202excod.xlsx", "anhxcod.xlsx"],
  ["  hai   dấu cách .csv ", "hai dấu cách .csv"],
  [".htaccess", "danh-sach.htaccess"],
  [`${"a".repeat(300)}.xlsx`, `${"a".repeat(195)}.xlsx`],
  [`${"😀".repeat(300)}.csv`, `${"😀".repeat(196)}.csv`],
])("calls %j %j", (name, clean) => {
  expect(cleanFileName(name)).toBe(clean)
})
