import { env } from "./env.server"
import { notFound } from "./page-refusal.server"

const TIMEOUT_MS = 60_000
const PASSED_ON = ["content-type", "content-length"]

/**
 * Hands on a picture that not everybody may see, while it arrives from the backend. Nobody keeps it: once it is hidden
 * it is gone.
 *
 * @param path of the backend
 * @param who headers that say who asks
 * @throws Response 404, whatever stands against it
 */
export async function sendPicture(path: string, who?: Record<string, string>): Promise<Response> {
  const answer = await fetch(env().BACKEND_URL + path, {
    headers: { "x-publishable-api-key": env().PUBLISHABLE_KEY, ...who },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!answer.ok) throw notFound()
  const headers = new Headers({
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": "inline",
  })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
