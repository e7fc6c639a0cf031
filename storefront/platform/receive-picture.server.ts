import { ErrorBody } from "@ocop/contract"
import { env } from "./env.server"

const TIMEOUT_MS = 120_000

/**
 * Hands a picture that somebody sends to the backend, while it arrives.
 *
 * @param path of the backend
 * @param who headers that say who sends it
 * @returns the code of a refusal; empty when it was kept
 */
export async function receivePicture(
  request: Request,
  path: string,
  who?: Record<string, string>
): Promise<string> {
  try {
    const init = {
      method: "POST",
      headers: {
        "x-publishable-api-key": env().PUBLISHABLE_KEY,
        "content-type": request.headers.get("content-type") ?? "",
        ...who,
      },
      body: request.body,
      duplex: "half",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }
    const answer = await fetch(env().BACKEND_URL + path, init)
    const body: unknown = await answer.json()
    return answer.ok ? "" : (ErrorBody.safeParse(body).data?.code ?? "shop.backend_failed")
  } catch (error) {
    // Not for whom: paths name orders by links that open them.
    console.error(`A picture was not handed on: ${(error as Error).message}`)
    return "shop.backend_unreachable"
  }
}
