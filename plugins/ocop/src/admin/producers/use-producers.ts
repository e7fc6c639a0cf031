import { AdminProducersResponse } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Lines on a page of the list. */
export const PAGE = 50

/** What the list is asked for: names and values are those of `GET /admin/producers`. */
export interface ProducerFilters {
  readonly q: string
  readonly shown: string
  readonly offset: number
}

/** A page of producers. The page before stays until the next one is there. */
export function useProducers({ q, shown, offset }: ProducerFilters) {
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  if (q) search.set("q", q)
  if (shown === "claims") search.set("claims", "pending")
  else if (shown !== "all") search.set("status", shown)
  return useQuery({
    queryKey: ["ocop", "producers", search.toString()],
    queryFn: ({ signal }) => ask(`/admin/producers?${search}`, AdminProducersResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}
