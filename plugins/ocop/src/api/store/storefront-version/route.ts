import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StorefrontVersionResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { SHOP_WINDOW_MODULE } from "../../../modules/shop-window"

/** `GET /store/storefront-version`: a shop keeps its pages for as long as this answers the same. One statement. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorefrontVersionResponse>
): Promise<void> {
  const clock = req.scope.resolve(CLOCK_MODULE)
  const version = await req.scope.resolve(SHOP_WINDOW_MODULE).version(clock.now(), clock.today())
  res.setHeader("Cache-Control", "no-store")
  res.json({ version })
}
