import type { FakeRoute } from "../fake-route"
import { cartRoutes } from "./cart-routes"
import { checkoutRoutes } from "./checkout-routes"
import { customerRoutes } from "./customer-routes"
import { favouriteRoutes } from "./favourite-routes"
import type { Market } from "./market"
import { noticeRoutes } from "./notice-routes"
import { reviewRoutes } from "./review-routes"
import { transferRoutes } from "./transfer-routes"

/** Everything from cart to account, on what `market` remembers. */
export function buyingRoutes(market: Market): FakeRoute[] {
  return [
    ...cartRoutes(market),
    ...checkoutRoutes(market),
    ...transferRoutes(market),
    ...customerRoutes(market),
    ...favouriteRoutes(market),
    ...noticeRoutes(market),
    ...reviewRoutes(market),
  ]
}
