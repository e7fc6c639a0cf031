import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { IsoDay } from "@ocop/rules"
import { today } from "../../modules/clock/process-clock"
import { loadGazetteer } from "../../modules/origin/place-tables"
import { dayNumber, productDocument } from "../../search/product-document"
import { PRODUCT_ROW_CONTEXT, PRODUCT_ROW_FIELDS, type ProductRow } from "../../search/product-rows"

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
  const search = container.resolve(Modules.SEARCH)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (;;) {
    const { hits } = await search.search<{ id: string }>({
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
    if (!hits.length) {
      break
    }
    const ids = hits.map(({ id }) => id)
    const { data } = await query.graph({
      entity: "product",
      fields: PRODUCT_ROW_FIELDS,
      filters: { id: ids },
      context: PRODUCT_ROW_CONTEXT,
    })
    const documents = (data as unknown as ProductRow[]).flatMap(
      (row) => productDocument(row, day, loadGazetteer()) ?? []
    )
    const kept = new Set(documents.map(({ id }) => id))
    const gone = ids.filter((id) => !kept.has(id))
    if (documents.length) {
      await search.upsertDocuments({ index: "product", documents })
    }
    if (gone.length) {
      await search.deleteDocuments({ index: "product", filters: { id: gone } })
    }
  }
  freshFor = day
}
