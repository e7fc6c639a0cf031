import { named, sql, type Sql } from "../sql/sql"
import type { CatalogueEntry } from "../tables/catalogue"
import type { TableNames } from "../tables/table-names"
import { MOST_NOTED, rowValue } from "./noted-changes"

/**
 * Deletes documents and counts their words down, as one statement; answers with a WriteResult.
 *
 * @param condition on the rows
 * @param revision of the index after the write
 */
export function deleteSql(
  { tables: names, layout }: Pick<CatalogueEntry, "tables" | "layout">,
  condition: Sql,
  revision: string
): Sql {
  return sql`with gone as (
      delete from ${named(names.rows)} as gone where ${condition}
      returning id, names, ${rowValue(layout, "gone")} as was
    ), noted as (
      insert into ${named(names.changes)} (revision, was) select ${revision}::uuid, was from gone
      where (select count(*) from gone) <= ${MOST_NOTED}::integer
      returning number
    ), shown as (
      delete from ${named(names.details)} where id in (select id from gone)
    ), delta as (
      select term, count(*)::integer as documents
      from gone cross join lateral unnest(tsvector_to_array(names)) as term group by term
    ), counted as (
      update ${named(names.terms)} as known set documents = known.documents - delta.documents
      from delta where known.term = delta.term returning known.term
    )
    select (select count(*)::integer from gone) as changed,
      (select count(*)::integer from noted) as noted, (select json_agg(term) from counted) as lost,
      (select json_agg(id) from gone) as ids`
}

/** Takes words out of the dictionary that no document has any more. */
export const forgetTermsSql = (names: TableNames, terms: readonly string[]): Sql =>
  sql`delete from ${named(names.terms)} where term = any(${terms}::text[]) and documents <= 0`
