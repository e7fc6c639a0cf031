import type { SearchTypes } from "@medusajs/framework/types"
import { noSuchIndex } from "@ocop/search-promises"
import type { Engine } from "./engine"
import { waitForTask } from "./wait-for-task"

/**
 * Waits until a write is applied, as long as the options say.
 *
 * @throws NOT_FOUND when the index is not there; what `isUnavailable` knows when it takes too long
 */
export async function applied(
  engine: Engine,
  { taskUid }: { readonly taskUid: number },
  index: string
): Promise<SearchTypes.SearchTask> {
  const task = await waitForTask(engine, taskUid, index, engine.options.taskTimeout)
  return task.error?.code === "index_not_found" ? noSuchIndex(index, "Meilisearch") : task
}
