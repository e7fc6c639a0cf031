import { ErrorBody } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { env } from "~/platform/env.server"
import { readProducerToken } from "./producer-token.server"
import { toSignIn } from "./ask-producer.server"

const TIMEOUT_MS = 60_000
/** What a file says of itself; nothing else of the backend's answer is handed on. */
const HEADERS = ["content-type", "content-disposition", "content-length"]

/**
 * Hands a file of the backend on to the member who is signed in, while it arrives.
 *
 * @param path under /producer; encode what comes from a person
 * @throws Response a redirect to the sign-in page
 * @throws BackendError when the backend refuses, or does not answer
 */
export async function forwardDownload(request: Request, path: string): Promise<Response> {
  const token = await readProducerToken(request)
  if (!token) throw await toSignIn(request)
  const answer = await ask(path, token)
  if (answer.status === 401) throw await toSignIn(request)
  if (!answer.ok) {
    const { data: error } = ErrorBody.safeParse(await answer.json().catch(() => undefined))
    const code = error?.code ?? "shop.backend_failed"
    throw new BackendError(answer.status, code, `GET ${path}: ${error?.message ?? answer.status}`)
  }
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  for (const name of HEADERS) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}

async function ask(path: string, token: string): Promise<Response> {
  try {
    return await fetch(env().BACKEND_URL + path, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (cause) {
    throw new BackendError(503, "shop.backend_unreachable", `No answer for ${path}`, { cause })
  }
}
