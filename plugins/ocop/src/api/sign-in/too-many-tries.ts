import type { MedusaResponse } from "@medusajs/framework/http"

/** The answer to whoever has to wait. */
export function tooManyTries(res: MedusaResponse, retryAfterSeconds: number): void {
  res
    .status(429)
    .set("Retry-After", String(retryAfterSeconds))
    .json({
      type: "not_allowed",
      code: "ocop.too_many_tries",
      message: `Too many tries; try again in ${retryAfterSeconds} seconds`,
    })
}
