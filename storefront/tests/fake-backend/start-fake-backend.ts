import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { FakeRoute } from "./fake-route"

export type FakeBackend = {
  url: string
  /** While true, every request is dropped without an answer, as by a backend that is gone. */
  down: boolean
  /**
   * Paths asked since the start, "POST /store/search" for instance; clear it as you like. Without the question
   * whether pages may be kept, which the shop asks by the clock.
   */
  asked: string[]
  close: () => Promise<void>
}

/** A backend that answers from data in memory. The first route that matches answers. */
export async function startFakeBackend(routes: FakeRoute[], port = 0): Promise<FakeBackend> {
  const fake: FakeBackend = { url: "", down: false, asked: [], close: async () => undefined }
  const server = createServer((request, response) => {
    if (fake.down) request.socket.destroy()
    else void answer(fake, routes, request, response)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  fake.url = `http://localhost:${(server.address() as AddressInfo).port}`
  fake.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return fake
}

async function answer(
  fake: FakeBackend,
  routes: FakeRoute[],
  request: IncomingMessage,
  response: ServerResponse
) {
  const url = new URL(request.url ?? "/", "http://fake")
  if (url.pathname !== "/store/storefront-version")
    fake.asked.push(`${request.method} ${url.pathname}`)
  const body = await bodyOf(request)
  for (const route of routes) {
    const match = route.method === request.method && route.path.exec(url.pathname)
    if (!match) continue
    const params = match.slice(1).map(decodeURIComponent)
    const {
      status = 200,
      body: answered,
      type,
    } = await route.answer({ params, query: url.searchParams, headers: request.headers, body })
    response.writeHead(status, { "content-type": type ?? "application/json" })
    response.end(type ? String(answered) : JSON.stringify(answered))
    return
  }
  response.writeHead(404, { "content-type": "application/json" })
  response.end(
    JSON.stringify({
      type: "not_found",
      message: `The fake backend has no ${request.method} ${url.pathname}`,
    })
  )
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const isJson = request.headers["content-type"]?.includes("json")
  return text && isJson ? JSON.parse(text) : undefined
}
