import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { renewedProducts } from "../../modules/certificate-import/import-entries"
import { recordAnnouncement } from "../../modules/certificate-import/import-end"

/** Events raised at a time. */
const BATCH = 100

/**
 * Tells the search index of products whose certificates an import, or its undoing, has changed. Only what is
 * on sale has a document there; a product that the import brought is not. Telling twice does no harm.
 */
export async function announceImport(container: MedusaContainer, importId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const renewed = await renewedProducts(knex, importId)
  for (let from = 0; from < renewed.length; from += BATCH) {
    const batch = renewed.slice(from, from + BATCH)
    const listed = await listedAmong(
      container,
      batch.map(({ certified_product_id }) => certified_product_id)
    )
    const events = batch.filter(({ certified_product_id }) => listed.has(certified_product_id))
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(events.map((data) => ({ name: "certificate.changed", data })))
  }
  await recordAnnouncement(knex, importId)
}

async function listedAmong(
  container: MedusaContainer,
  certifiedProductIds: string[]
): Promise<Set<string | null>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["certified_product_id"],
    filters: { certified_product_id: certifiedProductIds },
  })
  return new Set(data.map(({ certified_product_id }) => certified_product_id))
}

/** What is announced late is announced by the job, which looks every minute. */
export async function announceSafely(container: MedusaContainer, importId: string): Promise<void> {
  await announceImport(container, importId).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The search index was not told of import ${importId}`, error as Error)
  })
}
