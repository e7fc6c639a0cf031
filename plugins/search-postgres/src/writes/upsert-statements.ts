import type { SearchTypes } from "@medusajs/framework/types"
import { indexedRow } from "../documents/indexed-row"
import type { CatalogueEntry } from "../tables/catalogue"
import type { Sql } from "../sql/sql"
import { upsertSql } from "./upsert-sql"

/** Enough to pay for the trip, few enough to hold in memory twice. */
const BATCH = 200

/** The statements that write documents; of several with one id the last one holds. */
export function* upsertStatements(
  entry: CatalogueEntry,
  documents: readonly SearchTypes.SearchDocument[],
  revision: string
): Generator<Sql> {
  const rows = new Map(
    documents.map((document) => indexedRow(document, entry.layout)).map((row) => [row.id, row])
  )
  const unique = [...rows.values()]
  for (let start = 0; start < unique.length; start += BATCH) {
    yield upsertSql(entry, JSON.stringify(unique.slice(start, start + BATCH)), revision)
  }
}
