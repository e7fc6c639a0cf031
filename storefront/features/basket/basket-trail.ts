import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { TrailStep } from "~/ui/breadcrumb"

/** Bare address of the page of all baskets. */
export const BASKETS_PATH = "/gio-qua"

/** Bare address of a basket's page. */
export const basketPath = (handle: string): string => `${BASKETS_PATH}/${handle}`

/** Home › baskets › the basket itself. */
export const basketTrail = (basket?: { name: string; handle: string }): TrailStep[] => [
  { name: m.shell_home_short(), to: shopPath("/") },
  { name: m.basket_all(), to: shopPath(BASKETS_PATH) },
  ...(basket ? [{ name: basket.name, to: shopPath(basketPath(basket.handle)) }] : []),
]
