import lighthouse from "lighthouse"
import type { Flags, RunnerResult } from "lighthouse"

type Report = RunnerResult["lhr"]

/** What Lighthouse says of a page by its own phone: slow 4G and a quarter of this machine's processor, as it reckons. */
export interface Scores {
  performance: number
  accessibility: number
  best_practices: number
  seo: number
}

/** What was seen when network and processor were slowed down in fact: 4G and a quarter of this machine's processor. */
export interface Phone {
  /** Milliseconds until the largest thing on the screen is there. */
  lcp: number
  /** Milliseconds that the unluckiest touch would have waited while the page loads: the lab's stand-in for INP. */
  touch: number
  /** How much of the screen moved by itself; 0 is nothing. */
  cls: number
  /** Over the wire, everything together. */
  bytes: number
}

/** A usual 4G line, as WebPageTest has it. */
const FOUR_G = {
  rttMs: 170,
  requestLatencyMs: 170,
  throughputKbps: 9_000,
  downloadThroughputKbps: 9_000,
  uploadThroughputKbps: 9_000,
  cpuSlowdownMultiplier: 4,
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
export async function lighthouseOf(url: string, visit: Visit): Promise<Scores & Phone> {
  const categories = ["performance", "accessibility", "best-practices", "seo"]
  const reckoned = await reports(url, visit, { onlyCategories: categories })
  const slowed = await reports(url, visit, {
    onlyCategories: ["performance"],
    throttlingMethod: "devtools",
    throttling: FOUR_G,
  })
  return { ...medians(reckoned.map(scoresOf)), ...medians(slowed.map(phoneOf)) }
}

async function reports(
  url: string,
  { debugPort, cookie, runs, hidden }: Visit,
  flags: Flags
): Promise<Report[]> {
  const all: Report[] = []
  for (let run = 0; run < runs; run++) {
    const report = await reportOf(url, {
      port: debugPort,
      logLevel: "error",
      ...flags,
      ...(hidden && { skipAudits: ["is-crawlable"] }),
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    })
    if (run === 0) tellFaults(url, report)
    all.push(report)
  }
  return all
}

/** Lighthouse loses the beginning of a visit now and then ("NO_NAVSTART") and asks itself to be run again. */
async function reportOf(url: string, flags: Flags, triesLeft = 3): Promise<Report> {
  const result = await lighthouse(url, flags)
  if (!result) throw new RangeError(`Lighthouse gave no report of ${url}`)
  const { runtimeError } = result.lhr
  if (!runtimeError) return result.lhr
  if (triesLeft === 0) throw new RangeError(`${url}: ${runtimeError.message}`)
  return reportOf(url, flags, triesLeft - 1)
}

function scoresOf({ categories }: Report): Scores {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    best_practices: score("best-practices"),
    seo: score("seo"),
  }
}

function phoneOf({ audits }: Report): Phone {
  const figure = (name: string) => audits[name]?.numericValue ?? NaN
  return {
    lcp: figure("largest-contentful-paint"),
    touch: figure("max-potential-fid"),
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

function medians<Figures extends object>(all: Figures[]): Figures {
  const names = Object.keys(all[0] ?? {}) as (keyof Figures)[]
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((figures) => figures[name] as number))])
  ) as Figures
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
