import type { SearchTypes } from "@medusajs/framework/types"
import { applied } from "../client/applied"
import type { Engine } from "../client/engine"
import { storedDocument } from "../documents/stored-document"
import { layoutOf } from "../layout/layout-of"

/** A thousand products are some megabytes. */
const BATCH = 1_000

/**
 * Writes documents, the last of several with the same id, and waits until they can be found.
 *
 * @returns the first task that failed, or the last one
 * @throws NOT_FOUND when the index is not there: Meilisearch would make one without settings
 */
export async function writeDocuments(
  engine: Engine,
  index: string,
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  documents: readonly SearchTypes.SearchDocument[]
): Promise<SearchTypes.SearchTask> {
  await engine.write(index, (client) => client.getRawIndex(index))
  const layout = layoutOf(definition)
  const stored = new Map(
    documents.map((document) => {
      const made = storedDocument(document, layout)
      return [made.id, made]
    })
  )
  const all = [...stored.values()]
  let task: SearchTypes.SearchTask = { index, status: "succeeded" }
  for (let from = 0; from < all.length && task.status === "succeeded"; from += BATCH) {
    const batch = all.slice(from, from + BATCH)
    const enqueued = await engine.write(index, (client) =>
      client.index(index).addDocuments(batch, { primaryKey: "id" })
    )
    task = await applied(engine, enqueued, index)
  }
  return task
}
