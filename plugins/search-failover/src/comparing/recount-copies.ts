import { loseCopies } from "../copies/copies"
import { completeCopies } from "../copies/in-step"
import type { FeedDesk } from "../feeding/feed-copy"
import { compareCopy } from "./compare-copy"

/**
 * Counts what Meilisearch has, after it was away: it may be an empty one that came back, or one from a
 * backup. Copies that are gone are made anew, those with another number of documents are compared.
 */
export async function recountCopies(desk: FeedDesk): Promise<void> {
  const names = await completeCopies(desk.knex, desk.form)
  if (names.length === 0) {
    return
  }
  const copies = countsOf(await desk.engine.listIndexes())
  const originals = countsOf(await desk.postgres.listIndexes())
  await loseCopies(
    desk.knex,
    names.filter((name) => !copies.has(name))
  )
  for (const name of names.filter((name) => copies.has(name))) {
    if (copies.get(name) !== originals.get(name)) {
      await compareCopy(desk, name)
    }
  }
}

const countsOf = (
  indexes: readonly { name: string; document_count: number }[]
): ReadonlyMap<string, number> =>
  new Map(indexes.map(({ name, document_count }) => [name, document_count]))
