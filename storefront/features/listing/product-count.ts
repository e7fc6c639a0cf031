import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"

/** "1.234 sản phẩm", "1 product". */
export function productCount(count: number): string {
  return m.product_count({ count, text: formatNumber(count) })
}
