import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { IsoDay } from "@ocop/rules"
import { today } from "../../modules/clock/process-clock"
import { inTurn } from "../../modules/search-outbox/turn"
import { dayNumber } from "../../search/product-document"
import { recomputeDocuments } from "./recompute-documents"

/** Documents brought up to date at a time. */
const BATCH = 100

let freshFor: IsoDay | null = null
let running: Promise<void> | null = null

/**
 * Makes the index say what is true today: recomputes the documents whose facts have changed only
 * because a day began. Every search asks it first, so a star is gone from cards and facets at the first
 * search after midnight, not when a job gets round to it. Within a day it costs nothing.
 */
export async function refreshDay(container: MedusaContainer): Promise<void> {
  const day = today()
  if (freshFor === day) {
    return
  }
  running ??= recompute(container, day).finally(() => {
    running = null
  })
  await running
}

async function recompute(container: MedusaContainer, day: IsoDay): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (;;) {
    const ids = await outdated(container, day)
    if (!ids.length) {
      break
    }
    await inTurn(knex, "index", () => recomputeDocuments(container, ids))
  }
  freshFor = day
}

async function outdated(container: MedusaContainer, day: IsoDay): Promise<string[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search<{ id: string }>({
    entity: "product",
    fields: ["id"],
    filters: {
      $or: [
        { changes_on: { $lte: dayNumber(day) } },
        // A clock set back, when expiry is tried out.
        { computed_on: { $gt: dayNumber(day) } },
      ],
    },
    pagination: { take: BATCH },
  } as never)
  return hits.map(({ id }) => id)
}
