import fs from "node:fs"
import path from "node:path"
import { launch } from "@ocop/backend/launch/market.mjs"
import { freePort } from "./free-port"

/** What a person needs to reach the market and an operator to look behind it. */
export interface OpenMarket {
  backend: string
  storefront: string
  publishable_key: string
  admin: { email: string; password: string }
  producers: { handle: string; email: string; password: string }[]
  customer: { email: string; password: string }
  close(): Promise<void>
}

/**
 * Opens the whole demonstration market as `npm start` does, on free ports and in a data folder of its
 * own, which is kept: the first journey loads it, the next ones start in seconds.
 *
 * @param clock OCOP_CLOCK, to look at the market on another day
 */
export function openMarket(clock?: string): Promise<OpenMarket> {
  return openIn(path.join(DATA, "journeys"), clock)
}

/**
 * The same market, loaded afresh into a folder of this name, for a journey that leaves what the next ones could not
 * live with: a certificate of the demonstration revoked, a promotion that runs. What an earlier run left there goes.
 */
export function openMarketAfresh(name: string): Promise<OpenMarket> {
  const folder = path.join(DATA, `journeys-${name}`)
  fs.rmSync(folder, { recursive: true, force: true })
  return openIn(folder)
}

const DATA = path.resolve(import.meta.dirname, "../../.data")

async function openIn(dataDir: string, clock?: string): Promise<OpenMarket> {
  const market = await launch({
    dataDir,
    port: await freePort(),
    storefrontPort: await freePort(),
    clock,
    log: (line: string) => process.stdout.write(`  ${line}\n`),
  })
  return { ...market.demo, close: market.stop } as OpenMarket
}
