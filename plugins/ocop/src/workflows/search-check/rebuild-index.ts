import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ifTurn } from "../../modules/search-outbox/turn"
import { countDocuments, type DocumentCounts } from "./count-documents"

/** No index, or nothing in it although there is what shoppers may find. */
export const isLost = ({ indexed, expected }: DocumentCounts): boolean =>
  indexed === null || (indexed === 0 && expected > 0)

/**
 * Builds the index anew beside the one that serves and swaps them. Of several that try, one does it.
 *
 * @param needed asked once it is this one's turn, as the one before may have done it
 * @returns whether it was built
 */
export async function rebuildIndex(
  container: MedusaContainer,
  needed: (counts: DocumentCounts) => boolean
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const search = container.resolve(Modules.SEARCH)
  const built = await ifTurn(knex, "rebuild", async () => {
    const counts = await countDocuments(container)
    if (!needed(counts) || (await isBeingFilled(knex))) {
      return false
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `[search check] The index holds ${counts.indexed ?? "nothing, it is gone"}, ${counts.expected} expected: it is built anew`
      )
    const plan = await search.createIndexMigrationPlan()
    // Without its record the index cannot be built; nothing else is migrated here.
    await search.executeIndexMigrationPlan(plan.filter(({ action }) => action === "create"))
    await search.reindex({ index: "product" })
    return true
  })
  return built ?? false
}

/** Somebody fills it, and wrote the last documents less than two minutes ago. */
async function isBeingFilled(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { filling: boolean }[] }>(
    `select exists (select 1 from search_index_version version
      join search_index_sync sync on sync.search_index_version_id = version.id
      where version.status = 'building' and version.deleted_at is null
        and sync.status = 'processing' and sync.updated_at > now() - interval '2 minutes') as filling`
  )
  return rows[0]?.filling ?? false
}
