import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"

const BATCH = 5_000

/** Documents as rows of JSON, to be counted by SQL that no search engine wrote. */
export async function keepPlain(
  knex: Knex,
  documents: readonly SearchTypes.SearchDocument[]
): Promise<void> {
  await knex.raw("create table if not exists plain (id text primary key, document jsonb not null)")
  for (let start = 0; start < documents.length; start += BATCH) {
    await knex.raw(
      `insert into plain select value->>'id', value from jsonb_array_elements(?::jsonb)
       on conflict (id) do update set document = excluded.document`,
      [JSON.stringify(documents.slice(start, start + BATCH))]
    )
  }
}

/**
 * How many published documents each value of a field has, as `{ "42": 7 }`.
 *
 * @param condition more that is asked of `document`, as SQL
 */
export async function plainCounts(
  knex: Knex,
  field: string,
  condition = "true"
): Promise<Record<string, number>> {
  const { rows } = await knex.raw<{ rows: { value: string; count: number }[] }>(
    `select document->>? as value, count(*)::integer as count from plain
     where document->>'status' = 'published' and document->>? is not null and ${condition} group by 1`,
    [field, field]
  )
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]))
}

/** The same of an answer's facet. */
export function facetCounts(answer: SearchTypes.SearchResult, field: string) {
  const facet = answer.facets?.[field]
  return facet?.type === "value"
    ? Object.fromEntries(facet.values.map(({ value, count }) => [value, count]))
    : {}
}
