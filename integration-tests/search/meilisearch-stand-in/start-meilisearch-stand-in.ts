import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { ApiError, badRequest } from "./api-error"
import { Engine } from "./engine"
import { ROUTES } from "./routes"

/** A request as it came in, for tests of what a client sends. */
export interface SeenRequest {
  method: string
  path: string
  body: unknown
}

export interface MeilisearchStandIn {
  url: string
  /** Every request since the start, the newest last. */
  seen: SeenRequest[]
  /** Answers the next requests that `when` is true of with this status instead; "drop" hangs up. */
  fail: (times: number, how: number | "drop", when?: (request: SeenRequest) => boolean) => void
  /** Makes the next writes fail after they were taken. */
  failTasks: (times: number) => void
  /** Makes every answer wait so many milliseconds. */
  slowDown: (ms: number) => void
  close: () => Promise<void>
}

/**
 * Meilisearch's HTTP API on loopback, for tests of what is sent to it and of how writes are waited for. It
 * keeps documents truly, evaluates filters and counts facets; it takes no part in any claim of relevance.
 *
 * @param taskDelayMs how long after it was taken a write is applied; 5 by default
 */
export async function startMeilisearchStandIn({
  key,
  taskDelayMs = 5,
  port = 0,
}: {
  key: string
  taskDelayMs?: number
  port?: number
}): Promise<MeilisearchStandIn> {
  const engine = new Engine(taskDelayMs)
  const seen: SeenRequest[] = []
  let failures: { how: number | "drop"; when: (request: SeenRequest) => boolean }[] = []
  let delay = 0
  const server = createServer((incoming, response) => void serve(incoming, response))
  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const url = new URL(incoming.url ?? "/", "http://stand-in")
    const request = {
      method: incoming.method ?? "",
      path: url.pathname,
      body: await read(incoming),
    }
    seen.push(request)
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay))
    const failure = failures.find(({ when }) => when(request))
    failures = failures.filter((each) => each !== failure)
    if (failure?.how === "drop") return void incoming.socket.destroy()
    const { status, answer } = failure
      ? {
          status: Number(failure.how),
          answer: { message: "The test wanted this.", code: "internal" },
        }
      : answered(request, url, incoming)
    response.writeHead(status, { "content-type": "application/json" })
    response.end(JSON.stringify(answer))
  }
  function answered(request: SeenRequest, url: URL, { headers }: IncomingMessage) {
    try {
      if (request.path === "/health") return { status: 200, answer: { status: "available" } }
      authorize(headers.authorization, key)
      if (request.body === MALFORMED) throw MALFORMED
      for (const { method, path, status, answer } of ROUTES) {
        const [, ...parts] = path.exec(request.path) ?? []
        if (method === request.method && path.test(request.path)) {
          const { body } = request
          const asked = { engine, parts: parts.map(decodeURIComponent), body }
          return { status, answer: answer({ ...asked, parameters: url.searchParams }) }
        }
      }
      throw new ApiError(404, "not_found", `There is no ${request.method} ${request.path}`)
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, answer: error }
      return { status: 500, answer: new ApiError(500, "internal", String(error), "internal") }
    }
  }
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    fail: (times, how, when = () => true) =>
      failures.push(...Array.from({ length: times }, () => ({ how, when }))),
    failTasks: (times) => engine.tasks.refuse(times),
    slowDown: (ms) => (delay = ms),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function authorize(header: string | undefined, key: string): void {
  if (!header?.startsWith("Bearer ")) {
    throw new ApiError(
      401,
      "missing_authorization_header",
      "The Authorization header is missing. It must use the bearer authorization method.",
      "auth"
    )
  }
  if (header !== `Bearer ${key}`) {
    throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.", "auth")
  }
}

const MALFORMED = badRequest("malformed_payload", "The `json` payload provided is malformed.")

async function read(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  if (!text) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return MALFORMED
  }
}
