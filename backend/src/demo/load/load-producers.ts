import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import type { DemoProducer } from "../plan/demo-plan"
import { batches, reportProgress } from "./progress"
import { openShipping } from "./open-shipping"

/** What a listing needs of its producer. */
export interface LoadedProducer {
  id: string
  shipping_profile_id: string
  stock_location_id: string
}

/**
 * Producers with what makes each one parcel: a stock location and a shipping profile with its ways to deliver.
 * Those already there are left as they are.
 *
 * @returns all of them by handle
 */
export async function loadProducers(
  container: MedusaContainer,
  plan: readonly DemoProducer[]
): Promise<Map<string, LoadedProducer>> {
  const producers = container.resolve("producer")
  const existing = await producers.listProducers({}, { select: ["id", "handle"] })
  const known = new Set(existing.map(({ handle }) => handle))
  const missing = plan.filter(({ handle }) => !known.has(handle))
  let done = plan.length - missing.length
  for (const batch of batches(missing, 20)) {
    const shipping = await openShipping(container, batch)
    const created = await producers.createProducers(
      batch.map((producer) => ({
        handle: producer.handle,
        name: producer.name,
        name_folded: foldVietnamese(producer.name),
        kind: producer.kind,
        tax_code: producer.tax_code,
        representative: producer.representative,
        place: producer.place_as_published,
        commune_code: producer.commune_code,
        province_code: producer.province_code,
        former_province_code: producer.former_province?.code ?? null,
        story: producer.story,
        status: producer.status,
        ...shipping.get(producer.handle),
      }))
    )
    await container.resolve("delivery").createProducerDeliveries(
      batch.map(({ delivery: { free_from, pickup_note } }, index) => ({
        producer_id: created[index]!.id,
        free_from,
        pickup: pickup_note !== null,
        pickup_note,
      }))
    )
    done += batch.length
    reportProgress("producers", done, plan.length)
  }
  const rows = await producers.listProducers(
    {},
    { select: ["id", "handle", "shipping_profile_id", "stock_location_id"] }
  )
  return new Map(rows.map((row) => [row.handle, row as LoadedProducer]))
}
