import { expect, it } from "vitest"
import { attachment } from "../src/api/attachment"

it.each([
  [
    "bao-cao-Danh sách.xlsx",
    `attachment; filename="bao-cao-danh-sach.xlsx"; filename*=UTF-8''bao-cao-Danh%20s%C3%A1ch.xlsx`,
  ],
  [
    `a"; x='(1)*.csv`,
    `attachment; filename="a-x-1.csv"; filename*=UTF-8''a%22%3B%20x%3D%27%281%29%2A.csv`,
  ],
  ["茶.csv", `attachment; filename="file.csv"; filename*=UTF-8''%E8%8C%B6.csv`],
])("offers %j under its name", (name, header) => {
  expect(attachment(name)).toBe(header)
})
