import { env } from "~/platform/env.server"
import { notFound } from "~/platform/page-refusal.server"

const TIMEOUT_MS = 60_000
const HEADERS = ["content-type", "content-length"]

/**
 * Hands a review's picture on while it arrives. Nobody keeps it: hidden with its review, it is gone at once.
 *
 * @param path of the backend
 * @param token of its author, for what is not published
 * @throws Response 404, whatever stands against it
 */
export async function sendReviewPicture(path: string, token?: string): Promise<Response> {
  const answer = await fetch(env().BACKEND_URL + path, {
    headers: {
      "x-publishable-api-key": env().PUBLISHABLE_KEY,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!answer.ok) throw notFound()
  const headers = new Headers({
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": "inline",
  })
  for (const name of HEADERS) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
