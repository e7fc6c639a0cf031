import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** `stopped`: connections are refused, those that were open are cut. `slow`: two seconds late. `failing`: 500. */
export type Fault = "none" | "stopped" | "slow" | "failing"

export const SLOW_MS = 2_000

export interface FaultProxy {
  url: string
  /** From now on; requests that are under way keep the fault they came in with. */
  fault: (fault: Fault) => Promise<void>
  close: () => Promise<void>
}

/** Stands in front of an HTTP server and does to its callers what a server in trouble does. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let current: Fault = "none"
  const server = createServer((incoming, outgoing) => {
    if (current === "failing") {
      incoming.resume()
      outgoing.writeHead(500, { "content-type": "application/json" })
      outgoing.end(JSON.stringify({ message: "The test wanted this.", code: "internal" }))
    } else {
      setTimeout(() => forward(target, incoming, outgoing), current === "slow" ? SLOW_MS : 0)
    }
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    fault: async (fault) => {
      const before = current
      current = fault
      if (fault === "stopped" && before !== "stopped") await stop()
      if (fault !== "stopped" && before === "stopped") await listen(port)
    },
    close: async () => {
      if (current !== "stopped") await stop()
    },
  }
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming
  const onward = request(new URL(incoming.url ?? "/", target), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on("error", () => outgoing.destroy())
  outgoing.on("close", () => onward.destroy())
  incoming.pipe(onward)
}
