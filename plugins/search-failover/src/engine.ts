import type { SearchTypes } from "@medusajs/framework/types"

type Provider = SearchTypes.ISearchProvider

/** What is needed of Meilisearch's provider. */
export interface Engine extends Pick<
  Provider,
  "upsertIndex" | "deleteIndex" | "listIndexes" | "upsertDocuments" | "deleteDocuments"
> {
  searchMany: NonNullable<Provider["searchMany"]>
  waitForTask: NonNullable<Provider["waitForTask"]>
  healthy: (signal?: AbortSignal) => Promise<boolean>
}

/** Waits until a write is applied. @throws when it failed, or did not end in time */
export async function applied(
  engine: Pick<Engine, "waitForTask">,
  task: SearchTypes.SearchTask
): Promise<void> {
  const end =
    task.status === "succeeded" || task.status === "failed" ? task : await engine.waitForTask(task)
  if (end.status !== "succeeded") {
    throw new Error(`Meilisearch did not apply a write: ${end.error?.message ?? end.status}`)
  }
}
