import { describe, expect, it } from "vitest"
import { orderPath, ordersPath, TABS, TAB_ADDRESSES, tabOf } from "./tab-addresses"

describe("addresses of a producer's orders", () => {
  it.each(TABS)("lead back to %s", (tab) => {
    expect(tabOf(TAB_ADDRESSES[tab])).toBe(tab)
  })

  it.each([null, "", "x", "MOI"])("fall back to new orders for %j", (address) => {
    expect(tabOf(address)).toBe("new")
  })

  it("are short where they can be", () => {
    expect(ordersPath()).toBe("/nha-san-xuat/don-hang")
    expect(ordersPath("to_pack", 2)).toBe("/nha-san-xuat/don-hang?muc=can-goi&trang=2")
    expect(orderPath("a/b")).toBe("/nha-san-xuat/don-hang/a%2Fb")
  })
})
