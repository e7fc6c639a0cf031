import { expect, it } from "vitest"
import { noticePath } from "./notice-path"

it.each([
  ["an order", "order_1", "che-shan", "/tai-khoan/don-hang/order_1"],
  ["a product", null, "che-shan", "/san-pham/che-shan"],
  ["nothing", null, undefined, null],
  ["another place", "../../evil", "//evil.example", null],
])("leads to %s", (_, order_id, handle, path) => {
  expect(noticePath({ order_id, handle })).toBe(path)
})
