import { AuditLogResponse } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Lines on a page of the log. */
export const PAGE = 50

/** Names of the filters, as in `GET /admin/audit-log` and in the address of the page. */
export const FILTERS = [
  "actor_type",
  "actor",
  "subject_type",
  "subject_id",
  "action",
  "from",
  "to",
] as const

export type LogFilter = (typeof FILTERS)[number]

/** What of an address narrows the log down. */
export function filtersOf(search: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of FILTERS) {
    const value = search.get(name)
    if (value) kept.set(name, value)
  }
  return kept
}

/** A page of the log. The page before stays until the next one is there. */
export function useAuditLog(filters: URLSearchParams, offset: number) {
  const search = new URLSearchParams(filters)
  search.set("limit", String(PAGE))
  search.set("offset", String(offset))
  return useQuery({
    queryKey: ["ocop", "audit-log", search.toString()],
    queryFn: ({ signal }) => ask(`/admin/audit-log?${search}`, AuditLogResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}
