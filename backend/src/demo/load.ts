import type { ExecArgs } from "@medusajs/framework/types"
import type {} from "@ocop/plugin/module-implementations"
import { Modules } from "@medusajs/framework/utils"
import { OCOP_PRODUCTS } from "./data/published-products"
import { loadAccounts } from "./load/load-accounts"
import { loadBaskets } from "./load/load-baskets"
import { loadBuyers } from "./load/load-buyers"
import { loadCertificates } from "./load/load-certificates"
import { loadLegal } from "./load/load-legal"
import { loadListings } from "./load/load-listings"
import { loadPictures } from "./load/load-pictures"
import { loadProducers } from "./load/load-producers"
import { loadStore } from "./load/load-store"
import { reportMarket } from "./load/progress"
import { planDemoMarket } from "./plan/plan-demo-market"

/**
 * Loads the demonstration market. Each step makes only what is not there yet, so a second run changes
 * nothing and one that was cut short can be run again.
 */
export default async function load({ container }: ExecArgs): Promise<void> {
  const plan = planDemoMarket(OCOP_PRODUCTS, { today: container.resolve("clock").today() })
  const search = container.resolve(Modules.SEARCH)
  // An index without an active version refuses the events that loading raises.
  await search.reindex({ index: "product" })
  const store = await loadStore(container)
  await loadPictures(plan.listings)
  const producers = await loadProducers(container, plan.producers)
  await loadListings(container, plan.listings, producers, store)
  await loadCertificates(container, plan.certificates)
  await loadLegal(container)
  await loadBaskets(container)
  await loadBuyers(container, store)
  const accounts = await loadAccounts(container, plan, producers)
  await search.reindex({ index: "product" })
  reportMarket({
    publishable_key: store.publishable_key,
    region_id: store.region_id,
    ...accounts,
  })
}
