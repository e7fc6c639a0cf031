import { Modules } from "@medusajs/framework/utils"
import type { SearchHit } from "@ocop/contract"
import { theRows } from "./the-database"
import { theMarket } from "./the-market"

/** Medusa's Search Module, past every door. */
export const theSearchModule = () => theMarket().container.resolve(Modules.SEARCH)

/** What the index holds of a product; null when nothing. */
export async function documentOf(product_id: string): Promise<SearchHit | null> {
  const { hits } = await theSearchModule().search<SearchHit>({
    entity: "product",
    filters: { id: product_id },
  } as never)
  return hits[0]?.document ?? null
}

/** How many documents the index holds. */
export async function documentCount(): Promise<number> {
  const { metadata } = await theSearchModule().search({
    entity: "product",
    search_options: { count: "exact" },
  } as never)
  return metadata.count ?? 0
}

/** Changes that the index was not told of. */
export async function waitingNotes(): Promise<{ source: string; row_id: string }[]> {
  return theRows("select source, row_id from search_outbox where done_at is null order by id")
}

/** Nobody brings the index up to date while `deed` is done, as when a process ends between the two. */
export async function whileNobodyDrains(deed: () => Promise<unknown>): Promise<void> {
  const outbox = theMarket().container.resolve("searchOutbox")
  const { drain } = outbox
  await drain()
  outbox.drain = async () => undefined
  try {
    await deed()
  } finally {
    outbox.drain = drain
  }
}
