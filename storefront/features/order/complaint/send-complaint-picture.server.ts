import { env } from "~/platform/env.server"
import { notFound } from "~/platform/page-refusal.server"
import { complaintRoute } from "./order-complaint-path"

const TIMEOUT_MS = 60_000
const HEADERS = ["content-type", "content-length"]

/** Hands a picture of a complaint on to whoever holds the order's link. @throws Response 404, whatever stands against it */
export async function sendComplaintPicture(token: string, id: string, picture: string) {
  const path = `${complaintRoute(token, id)}/pictures/${encodeURIComponent(picture)}`
  const answer = await fetch(env().BACKEND_URL + path, {
    headers: { "x-publishable-api-key": env().PUBLISHABLE_KEY },
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
