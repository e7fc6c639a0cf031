import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"

/** A search provider as it is measured. */
export interface Engine {
  readonly name: string
  /** What this engine has to be asked in each query, beside what the shop asks. */
  readonly options: SearchTypes.SearchOptions
  /** @param knex an empty database of its own */
  open(knex: Knex): Promise<SearchTypes.ISearchProvider>
}

const BATCH = 200

/** Writes documents as the Search Module does; a batch is applied when the next one begins. */
export async function fill(
  provider: SearchTypes.ISearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  documents: readonly SearchTypes.SearchDocument[]
): Promise<void> {
  const applied = async (task: SearchTypes.SearchTask) => {
    const end =
      provider.waitForTask && task.status !== "succeeded" ? await provider.waitForTask(task) : task
    if (end.status !== "succeeded") throw new Error(`${index.physical_name}: ${end.status}`)
  }
  await applied(await provider.deleteIndex({ index: index.physical_name }))
  await applied(await provider.upsertIndex({ index }))
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH)
    const to = { index: index.physical_name, definition: index, documents: batch }
    await applied(await provider.upsertDocuments(to))
  }
}
