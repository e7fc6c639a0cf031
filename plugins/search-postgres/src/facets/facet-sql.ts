import type { FacetRange } from "@ocop/search-promises"
import type { FieldColumn } from "../layout/index-layout"
import { joined, named, sql, type Sql } from "../sql/sql"
import { rangeBound, type FacetRequest, type ValueFacet } from "./facet-request"

/**
 * A subquery for one facet over the rows of `matched`, as JSON. Counted are documents, so one that has
 * no value counts nowhere.
 */
export function facetSql(request: FacetRequest): Sql {
  switch (request.type) {
    case "value":
      return valuesSql(request)
    case "range":
      return rangesSql(request.field, request.ranges)
    case "stats":
      return statsSql(request.field)
  }
}

/** `[[value, count, documents with a value], …]` */
function valuesSql({ field, limit, sort, query }: ValueFacet): Sql {
  const column = named(field.column)
  const source = field.array
    ? sql`matched cross join lateral unnest(${column}) as entry(value)`
    : sql`(select ${column} as value from matched) as entries where value is not null`
  // Sorting and searching values needs the Vietnamese alphabet: all are read, and cut afterwards.
  const cut = sort === "count" && query === null ? sql`limit ${limit}` : sql``
  return sql`(select json_agg(json_build_array(value, count, total)) from (
    select value, count(*) as count, sum(count(*)) over () as total
    from ${source} group by value order by count desc, value ${cut}) as counted)`
}

/** `[count, …]`, in the order of the ranges. */
function rangesSql(field: FieldColumn, ranges: readonly FacetRange[]): Sql {
  const counts = ranges.map(({ from, to }) => {
    const ends = [bound(field, ">=", from), bound(field, "<", to)].flatMap((end) => end ?? [])
    return sql`count(*) filter (where ${joined([sql`${named(field.column)} is not null`, ...ends], " and ")})`
  })
  return sql`(select json_build_array(${joined(counts, ", ")}) from matched)`
}

function bound(field: FieldColumn, sign: string, asked: number | string | undefined): Sql | null {
  const value = rangeBound(field, asked)
  if (value === null) {
    return null
  }
  const type = field.kind === "date" ? "timestamptz" : "numeric"
  return sql`${named(field.column)} ${{ text: sign, values: [] }} ${value}::${{ text: type, values: [] }}`
}

/** `[min, max, avg, sum, count]`; dates as milliseconds since 1970. */
function statsSql({ column, kind }: FieldColumn): Sql {
  const value = kind === "date" ? sql`extract(epoch from ${named(column)}) * 1000` : named(column)
  return sql`(select json_build_array(min(value), max(value), avg(value), sum(value), count(value))
    from (select ${value} as value from matched) as entries)`
}
