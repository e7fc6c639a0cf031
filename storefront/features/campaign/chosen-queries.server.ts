import type { SearchHit } from "@ocop/contract"
import type { StoreSearchQuery } from "~/features/search/store-search.server"

type Filters = Record<string, unknown> | null

/** What the search is asked for the goods of a choice: those chosen by hand, and those found by rule. */
export function chosenQueries(
  { by_rule, picked, picked_ids }: { by_rule: Filters; picked: Filters; picked_ids: string[] },
  take: number,
  page = 1
): { kind: "picked" | "by_rule"; query: StoreSearchQuery }[] {
  return [
    ...(picked
      ? [
          {
            kind: "picked" as const,
            query: { filters: picked, pagination: { take: picked_ids.length } },
          },
        ]
      : []),
    ...(by_rule
      ? [
          {
            kind: "by_rule" as const,
            query: {
              filters: by_rule,
              pagination: {
                skip: (page - 1) * take,
                take,
                order: { on_sale: "DESC" as const, created_at: "DESC" as const },
              },
              search_options: { count: "exact" as const },
            },
          },
        ]
      : []),
  ]
}

/** The search knows no order of a hand: it is put back here. */
export function pickedInOrder(
  hits: readonly SearchHit[],
  pickedIds: readonly string[]
): SearchHit[] {
  const places = new Map(pickedIds.map((id, place) => [id, place]))
  return [...hits].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}
