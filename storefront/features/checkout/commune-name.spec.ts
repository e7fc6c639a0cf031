import { expect, it } from "vitest"
import { communeLabel, communeName } from "./commune-name"

it.each([
  [{ name: "Mèo Vạc", type: "xã" }, "Xã Mèo Vạc", "Mèo Vạc (xã)"],
  [{ name: "Hội An", type: "phường" }, "Phường Hội An", "Hội An (phường)"],
  [{ name: "Phú Quý", type: "đặc khu" }, "Đặc khu Phú Quý", "Phú Quý (đặc khu)"],
])("writes %j into an address and into a list", (commune, name, label) => {
  expect([communeName(commune), communeLabel(commune)]).toEqual([name, label])
})
