import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomUUID } from "node:crypto"
import { needingIndex } from "../tables/needing-index"
import { run } from "../sql/run"
import type { Sql } from "../sql/sql"
import { lockEntry, nextRevision, type CatalogueEntry } from "../tables/catalogue"
import { forgetTermsSql } from "./delete-sql"
import type { IndexChange } from "./index-change"
import { endNotes, MOST_NOTED } from "./noted-changes"
import type { WriteResult } from "./upsert-sql"

/**
 * Runs statements that write one index, all or none of them, one writer after the other. Answers that
 * any process remembers are outdated by it when it changed one.
 *
 * @throws NOT_FOUND when the index is not there
 */
export async function writeIndex(
  knex: Knex,
  name: string,
  statements: (entry: CatalogueEntry, revision: string) => Iterable<Sql>,
  onChange?: IndexChange
): Promise<void> {
  await needingIndex([name], () =>
    knex.transaction(async (transaction) => {
      const entry = await lockEntry(transaction, name)
      const revision = randomUUID()
      const notes = { noted: 0, unknown: false }
      let changed = 0
      let ids: readonly string[] = []
      for (const statement of statements(entry, revision)) {
        const [result] = await run<WriteResult>(transaction, statement)
        changed += result?.changed ?? 0
        notes.noted += result?.noted ?? 0
        notes.unknown ||= (result?.changed ?? 0) > MOST_NOTED
        ids = ids.concat(result?.ids ?? [])
        if (result?.lost?.length) {
          await run(transaction, forgetTermsSql(entry.tables, result.lost))
        }
      }
      if (changed > 0) {
        await endNotes(transaction, entry.tables, revision, notes)
        await nextRevision(transaction, entry, revision)
      }
      if (ids.length > 0) {
        await onChange?.(transaction, name, ids)
      }
    })
  )
}
