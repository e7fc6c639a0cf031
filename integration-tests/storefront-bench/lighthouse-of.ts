import lighthouse from "lighthouse"
import type { RunnerResult } from "lighthouse"

type Report = RunnerResult["lhr"]

/** What Lighthouse says of a page on a phone with slow 4G and a quarter of this machine's processor. */
export interface Scores {
  performance: number
  accessibility: number
  best_practices: number
  seo: number
  /** Milliseconds until the largest thing on the screen is there. */
  lcp: number
  /** Milliseconds in which the page would not have answered a touch: the lab's stand-in for INP. */
  tbt: number
  /** How much of the screen moved by itself; 0 is nothing. */
  cls: number
  /** Over the wire, everything together. */
  bytes: number
}

interface Visit {
  /** Where Chromium listens for its debugger. */
  debugPort: number
  cookie?: string
  runs: number
  /** A page that search engines shall not keep says so, which is no fault of it. */
  hidden?: boolean
}

/** @returns the median of each figure */
export async function lighthouseOf(
  url: string,
  { debugPort, cookie, runs, hidden }: Visit
): Promise<Scores> {
  const reports: Scores[] = []
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, {
      port: debugPort,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
      ...(hidden && { skipAudits: ["is-crawlable"] }),
      ...(cookie && { extraHeaders: { Cookie: cookie }, disableStorageReset: true }),
    })
    if (!result) throw new RangeError(`Lighthouse gave no report of ${url}`)
    const { runtimeError } = result.lhr
    if (runtimeError) throw new RangeError(`${url}: ${runtimeError.message}`)
    if (run === 0) tellFaults(url, result.lhr)
    reports.push(scoresOf(result.lhr))
  }
  const names = Object.keys(reports[0] ?? {}) as (keyof Scores)[]
  return Object.fromEntries(
    names.map((name) => [name, median(reports.map((report) => report[name]))])
  ) as unknown as Scores
}

function scoresOf({ categories, audits }: Report): Scores {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const figure = (name: string) => audits[name]?.numericValue ?? NaN
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    best_practices: score("best-practices"),
    seo: score("seo"),
    lcp: figure("largest-contentful-paint"),
    tbt: figure("total-blocking-time"),
    cls: figure("cumulative-layout-shift"),
    bytes: figure("total-byte-weight"),
  }
}

/** What keeps a page from 100, for whoever mends it. */
function tellFaults(url: string, { categories, audits }: Report): void {
  for (const [name, { auditRefs }] of Object.entries(categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue = "" } = audits[id] ?? { score: null, title: id }
      if (weight > 0 && score !== null && score < 0.9)
        process.stdout.write(`  ${new URL(url).pathname} ${name}: ${title} ${displayValue}\n`)
    }
  }
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
