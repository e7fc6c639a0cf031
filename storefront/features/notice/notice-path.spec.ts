import { expect, it } from "vitest"
import { noticePath } from "./notice-path"

it.each([
  ["an order", "order_placed", "order_1", "che-shan", "/tai-khoan/don-hang/order_1"],
  ["a product", "new_product", null, "che-shan", "/san-pham/che-shan"],
  ["one's reviews", "review_declined", null, "che-shan", "/tai-khoan/danh-gia"],
  ["nothing", "weather", null, undefined, null],
  ["another place", "review_../..", "../../evil", "//evil.example", null],
])("leads to %s", (_, kind, order_id, handle, path) => {
  expect(noticePath({ kind, order_id, handle })).toBe(path)
})
