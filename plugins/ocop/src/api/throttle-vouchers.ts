import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SIGN_IN_MODULE } from "../modules/sign-in"
import { beforeAnswer } from "./sign-in/before-answer"
import { clientAddress } from "./sign-in/client-address"
import { tooManyTries } from "./sign-in/too-many-tries"

const CART = /\/store\/carts\/([^/?]+)/

/**
 * Before every route that takes codes of promotions: `POST /store/carts`, `/:id`, `/:id/promotions`. Each request is
 * counted before it is made, by its cart and its address; one whose codes were all taken is not.
 */
export async function throttleVouchers(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const codes = (req.body as { promo_codes?: unknown } | undefined)?.promo_codes
  if (req.method !== "POST" || !Array.isArray(codes) || codes.length === 0) return next()
  const cart = CART.exec(req.originalUrl)?.[1] ?? ""
  const admission = await req.scope
    .resolve(SIGN_IN_MODULE)
    .admit("voucher", cart, clientAddress(req))
  if (!admission.admitted) return tooManyTries(res, admission.retryAfterSeconds)
  beforeAnswer(res, async (status) => {
    if (status < 400) await admission.succeeded()
  })
  next()
}
