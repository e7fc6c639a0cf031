import { ErrorBody } from "@ocop/contract"
import { redirect } from "react-router"
import { env } from "~/platform/env.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { complaintRoute, orderComplaintPath } from "./order-complaint-path"

const TIMEOUT_MS = 120_000

/** A buyer's picture goes to the backend while it arrives; then back to the complaint, which says how it went. */
export async function receiveComplaintPicture(request: Request, token: string, id: string) {
  const code = await forward(request, `${complaintRoute(token, id)}/pictures`)
  if (code === "ocop.complaint_not_found" || code === "ocop.checkout_not_found") throw notFound()
  const trouble = code && `?loi=${encodeURIComponent(code)}`
  return redirect(shopPath(orderComplaintPath(token, id)) + trouble, 303)
}

/** @returns the code of a refusal; empty when it was kept */
async function forward(request: Request, path: string): Promise<string> {
  try {
    const init = {
      method: "POST",
      headers: {
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
    console.error(`A complaint's picture failed: ${(error as Error).message}`)
    return "shop.backend_unreachable"
  }
}
