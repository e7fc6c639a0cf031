import { expect, it } from "vitest"
import { isSignedInHinted } from "./signed-in-hint"

it.each([
  ["", false],
  ["gio-hang=x", false],
  ["da-dang-nhap=IjEi", true],
  ["gio-hang=x; da-dang-nhap=IjEi", true],
  ["chua-da-dang-nhap=1; x=da-dang-nhap=1", false],
])("of %j says %s", (cookies, hinted) => {
  expect(isSignedInHinted(cookies)).toBe(hinted)
})
