import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { PromotionGuideBody } from "@ocop/contract"
import { protectPromotionTags } from "../protect-promotion-tags"
import { requireWholePromotion } from "../require-whole-promotion"
import { throttleVouchers } from "../throttle-vouchers"

/** What an operator's promotions may be, who gives tags, and how often codes are guessed. */
export const promotionsInputs: MiddlewareRoute[] = [
  ...["/admin/promotions", "/admin/promotions/:id"].map((matcher) => ({
    matcher,
    method: "POST" as const,
    middlewares: [requireWholePromotion as never],
  })),
  // Without a method, so that they run before core's own routes and what those parse.
  ...["/admin/product-tags*", "/admin/products*"].map((matcher) => ({
    matcher,
    middlewares: [protectPromotionTags],
  })),
  { matcher: "/store/carts*", middlewares: [throttleVouchers] },
  ...["/admin/promotion-guides", "/admin/promotion-guides/preview"].map((matcher) => ({
    matcher,
    method: "POST" as const,
    middlewares: [validateAndTransformBody(PromotionGuideBody)],
  })),
]
