import http, { type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export interface SlowLine {
  /** The shop, as reached through this line. */
  address: string
  /** From now on each answer takes this many milliseconds longer; Infinity never comes. */
  delay(milliseconds: number): void
  close(): Promise<void>
}

/** A line to the shop that can be made slow: what a service worker fetches cannot be held up in the browser. */
export async function openSlowLine(shop: string): Promise<SlowLine> {
  let wait = 0
  const line = http.createServer((asked, answer) => {
    if (wait < Infinity) setTimeout(() => passOn(shop, asked, answer), wait)
  })
  await new Promise<void>((resolve) => line.listen(0, "localhost", resolve))
  return {
    address: `http://localhost:${(line.address() as AddressInfo).port}`,
    delay: (milliseconds) => void (wait = milliseconds),
    close: () => {
      line.closeAllConnections()
      return new Promise((resolve) => line.close(() => resolve()))
    },
  }
}

function passOn(shop: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked
  const onward = http.request(new URL(asked.url ?? "/", shop), { method, headers }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers)
    came.pipe(answer)
  })
  onward.on("error", () => answer.destroy())
  asked.pipe(onward)
}
