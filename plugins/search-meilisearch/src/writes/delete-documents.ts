import type { SearchTypes } from "@medusajs/framework/types"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import { refuse } from "@ocop/search-promises"
import { applied } from "../client/applied"
import type { Engine } from "../client/engine"
import { compileFilters } from "../filters/compile-filters"
import { layoutInSettings } from "../layout/layout-in-settings"

/** Medusa's documents are keyed by it unless a definition says otherwise; then they are deleted by filter. */
const PRIMARY_KEY = "id"

/**
 * Deletes by id, or by whatever can be filtered by, and waits until it is done.
 *
 * @throws INVALID_DATA for filters that ask nothing: to empty an index there is `clearIndex`
 */
export async function deleteDocuments(
  engine: Engine,
  { index, filters }: SearchTypes.SearchDeleteDocumentsInput
): Promise<SearchTypes.SearchTask> {
  const ids = extractPrimaryKeyFilter(filters, { primary_key: PRIMARY_KEY })
  const task = ids
    ? await engine.write(index, (client) => client.index(index).deleteDocuments(ids))
    : await deleteByFilter(engine, index, filters)
  return await applied(engine, task, index)
}

async function deleteByFilter(engine: Engine, index: string, filters: SearchTypes.SearchFilters) {
  const settings = await engine.write(index, (client) => client.index(index).getSettings())
  const filter =
    compileFilters(filters, layoutInSettings(settings, PRIMARY_KEY)) ??
    refuse("wrong_value", "Deleting from a search index needs filters")
  return await engine.write(index, (client) => client.index(index).deleteDocuments({ filter }))
}
