import { ErrorBody } from "@ocop/contract"
import { env } from "~/platform/env.server"
import { readProducerToken } from "./producer-token.server"

const TIMEOUT_MS = 120_000

/**
 * Hands a form with a file on to the backend while it arrives: nothing of it is kept here, however large it
 * is. The backend decides what is too large.
 *
 * @param path under /producer
 * @returns what the backend answered, with its status; 401 when nobody is signed in
 */
export async function forwardUpload(request: Request, path: string): Promise<Response> {
  const token = await readProducerToken(request)
  if (!token) return refused(401, "ocop.unauthorized")
  try {
    const init = {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": request.headers.get("content-type") ?? "",
      },
      body: request.body,
      duplex: "half",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }
    const answer = await fetch(env().BACKEND_URL + path, init)
    const body: unknown = await answer.json()
    if (answer.ok) return Response.json(body)
    return refused(answer.status, ErrorBody.safeParse(body).data?.code ?? "shop.backend_failed")
  } catch (error) {
    console.error(`Upload to ${path} failed: ${(error as Error).message}`)
    return refused(503, "shop.backend_unreachable")
  }
}

function refused(status: number, code: string): Response {
  return Response.json({ code }, { status, headers: { "Cache-Control": "no-store" } })
}
