import type { ShopOrderTab } from "@ocop/contract"

/** How a tab is called in the address, in the order in which they stand. */
export const TAB_ADDRESSES = {
  new: "moi",
  to_pack: "can-goi",
  to_ship: "can-gui",
  on_the_way: "dang-giao",
  done: "xong",
  ended: "da-huy",
} as const satisfies Record<ShopOrderTab, string>

export const TABS = Object.keys(TAB_ADDRESSES) as ShopOrderTab[]

/** The tab of an address; what is mistyped is the first one. */
export function tabOf(address: string | null): ShopOrderTab {
  return TABS.find((tab) => TAB_ADDRESSES[tab] === address) ?? "new"
}

/** A bare address of the list. */
export function ordersPath(tab: ShopOrderTab = "new", page = 1): string {
  const query = new URLSearchParams()
  if (tab !== "new") query.set("muc", TAB_ADDRESSES[tab])
  if (page > 1) query.set("trang", String(page))
  return `/nha-san-xuat/don-hang${query.size ? `?${query}` : ""}`
}

/** A bare address of one order. */
export function orderPath(id: string): string {
  return `/nha-san-xuat/don-hang/${encodeURIComponent(id)}`
}
