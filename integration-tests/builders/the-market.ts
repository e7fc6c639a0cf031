import type { MedusaContainer } from "@medusajs/framework/types"
import type {} from "@ocop/plugin/module-implementations"

/** The market that this process has open. */
export interface TheMarket {
  container: MedusaContainer
  /** "http://localhost:49213" */
  origin: string
  region_id: string
  sales_channel_id: string
  publishable_key: string
}

let open: TheMarket | undefined

/** One spec file runs in one process and opens one market, so builders need not be handed it. */
export function enterMarket(market: TheMarket): void {
  open = market
}

/** @throws Error outside a spec file that calls `openMarket` */
export function theMarket(): TheMarket {
  if (!open) {
    throw new Error(
      "No market is open: build inside beforeAll, beforeEach or a test of a suite that `openMarket` runs"
    )
  }
  return open
}
