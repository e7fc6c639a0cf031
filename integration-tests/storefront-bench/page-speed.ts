import { Agent, get } from "node:http"

/** How fast a page comes, over one kept connection for each of those who ask; times in milliseconds. */
export interface Speed {
  p50: number
  p99: number
  /** Answers in a second. */
  rate: number
  /** Of one answer, as it was sent. */
  bytes: number
  /** What `x-cache` said, each of it once. */
  from: string[]
}

interface Load {
  requests: number
  /** How many ask at once. */
  visitors: number
  headers?: Record<string, string>
}

/** @throws RangeError when an answer is no page */
export async function pageSpeed(
  url: string,
  { requests, visitors, headers }: Load
): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors })
  const times: number[] = []
  const from = new Set<string>()
  let bytes = 0
  let left = requests
  const began = performance.now()
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      while (left-- > 0) {
        const asked = performance.now()
        const answer = await ask(url, agent, headers)
        times.push(performance.now() - asked)
        from.add(answer.from)
        bytes = answer.bytes
      }
    })
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? NaN
  return { p50: at(0.5), p99: at(0.99), rate: times.length / seconds, bytes, from: [...from] }
}

function ask(
  url: string,
  agent: Agent,
  headers: Record<string, string> = {}
): Promise<{ bytes: number; from: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "br, gzip", ...headers } }, (response) => {
      let bytes = 0
      response.on("data", (chunk: Buffer) => (bytes += chunk.length))
      response.on("error", reject)
      response.on("end", () => {
        if (response.statusCode !== 200) reject(new RangeError(`${url}: ${response.statusCode}`))
        else resolve({ bytes, from: String(response.headers["x-cache"] ?? "none") })
      })
    }).on("error", reject)
  })
}
