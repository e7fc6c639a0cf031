import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { countDocuments } from "./count-documents"

/** The newest fillings that are told of. */
const FILLINGS = 5

/**
 * How far the index is: documents, changes that it was not told of yet, and what is being filled or was
 * filled last, in Medusa's own book-keeping, which no route of Medusa's shows.
 */
export async function readSearchProgress(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: waiting } = await knex.raw<{
    rows: { changes_waiting: number; changes_failed: number; oldest_waiting_seconds: number }[]
  }>(
    `select count(*)::int as changes_waiting,
      (count(*) filter (where attempts > 0))::int as changes_failed,
      coalesce(extract(epoch from clock_timestamp() - min(due_at)), 0)::float as oldest_waiting_seconds
    from search_outbox where done_at is null and due_at <= clock_timestamp() or attempts > 0`
  )
  const { rows: fillings } = await knex.raw<{ rows: object[] }>(
    `select version.version, version.status as version_status,
      version.version = search_index.active_version as serves,
      sync.status, sync.documents_synced, sync.started_at, sync.completed_at, sync.error
    from search_index_sync sync
    join search_index_version version on version.id = sync.search_index_version_id
    join search_index on search_index.id = version.search_index_id and search_index.name = 'product'
    order by sync.started_at desc limit ?`,
    [FILLINGS]
  )
  const checks = await knex("search_check").select(
    "checked_at",
    "checked",
    "missing",
    "extra",
    "different"
  )
  return {
    ...(await countDocuments(container)),
    ...waiting[0],
    fillings,
    last_page: (checks[0] as object | undefined) ?? null,
  }
}
