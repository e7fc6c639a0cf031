import type { FacetRequest } from "../facets/facet-request"
import type { ChangedCounts } from "./changes-since"
import type { Counts } from "./count-question"

/** Facets with more values are counted anew: a process would remember, and sort, thousands of them. */
const MOST_VALUES = 500

type ValueCount = readonly [value: unknown, count: number, total: number]

/** The facet with all of its values, up to a number: which are shown is decided by the counts of the day. */
export const carriedFacet = (facet: FacetRequest): FacetRequest =>
  facet.type === "value" ? { ...facet, limit: Math.max(facet.limit, MOST_VALUES) } : facet

/** Whether changes can be added to the counts: lowest and highest values cannot be taken back, nor values that were cut off. */
export const isCarried = (facets: readonly FacetRequest[], counts: Counts): boolean =>
  facets.every((facet, place) => {
    const values = (counts.facets[place] ?? []) as readonly unknown[]
    return facet.type === "range" || (facet.type === "value" && values.length < MOST_VALUES)
  })

/** What is counted after the changes. */
export function addCounts(
  facets: readonly FacetRequest[],
  before: Counts,
  { became, was }: ChangedCounts
): Counts {
  return {
    total: before.total + became.total - was.total,
    facets: facets.map((facet, place) => {
      const [known, more, less] = [before, became, was].map((counts) => counts.facets[place] ?? [])
      return facet.type === "range"
        ? addRanges(known as number[], more as number[], less as number[])
        : addValues(known as ValueCount[], more as ValueCount[], less as ValueCount[])
    }),
  }
}

const addRanges = (known: readonly number[], more: readonly number[], less: readonly number[]) =>
  known.map((count, range) => count + (more[range] ?? 0) - (less[range] ?? 0))

function addValues(
  known: readonly ValueCount[],
  more: readonly ValueCount[],
  less: readonly ValueCount[]
): ValueCount[] {
  const counts = new Map(known.map(([value, count]) => [value, count]))
  const add = (values: readonly ValueCount[], sign: 1 | -1) =>
    values.forEach(([value, count]) => counts.set(value, (counts.get(value) ?? 0) + sign * count))
  add(more, 1)
  add(less, -1)
  const left = [...counts].filter(([, count]) => count > 0)
  const total = left.reduce((sum, [, count]) => sum + count, 0)
  return left
    .sort(([one, many], [other, more]) => more - many || compareValues(one, other))
    .map(([value, count]) => [value, count, total])
}

/** As PostgreSQL sorts them: texts by their bytes. */
function compareValues(one: unknown, other: unknown): number {
  return typeof one === "string" && typeof other === "string"
    ? Buffer.compare(Buffer.from(one), Buffer.from(other))
    : Number(one) - Number(other)
}
