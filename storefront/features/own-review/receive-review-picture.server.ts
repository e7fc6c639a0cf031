import { ErrorBody } from "@ocop/contract"
import { redirect } from "react-router"
import { requireCustomer } from "~/features/account/require-customer.server"
import { bearer } from "~/features/account/token-cookie.server"
import { env } from "~/platform/env.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { ownPicturesRoute } from "./own-review-ask.server"
import { ownReviewPath } from "./own-review-path"

const TIMEOUT_MS = 120_000

/** A buyer's picture goes to the backend while it arrives; then back to the review, which says how it went. */
export async function receiveReviewPicture(request: Request, listing: string, review: string) {
  const { token } = await requireCustomer(request, ownReviewPath(listing))
  const code = await forward(request, ownPicturesRoute(review), token)
  if (code === "ocop.review_not_found") throw notFound()
  const outcome = code ? `loi=${encodeURIComponent(code)}` : "da-gui=1"
  return redirect(shopPath(`${ownReviewPath(listing)}?${outcome}`), 303)
}

/** @returns the code of a refusal; empty when it was kept */
async function forward(request: Request, path: string, token: string): Promise<string> {
  try {
    const init = {
      method: "POST",
      headers: {
        ...bearer(token),
        "x-publishable-api-key": env().PUBLISHABLE_KEY,
        "content-type": request.headers.get("content-type") ?? "",
      },
      body: request.body,
      duplex: "half",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }
    const answer = await fetch(env().BACKEND_URL + path, init)
    const body: unknown = await answer.json()
    return answer.ok ? "" : (ErrorBody.safeParse(body).data?.code ?? "shop.backend_failed")
  } catch (error) {
    console.error(`A review's picture failed: ${(error as Error).message}`)
    return "shop.backend_unreachable"
  }
}
