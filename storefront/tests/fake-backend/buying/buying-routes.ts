import type { FakeRoute } from "../fake-route"
import { cartRoutes } from "./cart-routes"
import { checkoutRoutes } from "./checkout-routes"
import { customerRoutes } from "./customer-routes"
import type { Market } from "./market"

/** Everything from cart to account, on what `market` remembers. */
export function buyingRoutes(market: Market): FakeRoute[] {
  return [...cartRoutes(market), ...checkoutRoutes(market), ...customerRoutes(market)]
}
