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
export async function openMarket(clock?: string): Promise<OpenMarket> {
  const market = await launch({
    dataDir: path.resolve(import.meta.dirname, "../../.data/journeys"),
    port: await freePort(),
    storefrontPort: await freePort(),
    clock,
    log: (line: string) => process.stdout.write(`  ${line}\n`),
  })
  return { ...market.demo, close: market.stop } as OpenMarket
}
