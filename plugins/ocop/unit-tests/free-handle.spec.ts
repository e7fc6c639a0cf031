import { expect, it } from "vitest"
import { freeHandle } from "../src/workflows/certificate-import/free-handle"

it("gives each producer an address of its own", () => {
  const taken = new Set(["htx-che-thinh-an"])
  const names = ["HTX chè Thịnh An", "HTX Chè Thịnh An", "HTX chè Thịnh An 2", "茶", "?"]
  expect(names.map((name) => freeHandle(name, taken))).toEqual([
    "htx-che-thinh-an-2",
    "htx-che-thinh-an-3",
    "htx-che-thinh-an-2-2",
    "chu-the",
    "chu-the-2",
  ])
})
