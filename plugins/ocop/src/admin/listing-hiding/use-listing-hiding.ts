import { AdminListingResponse, AdminListingsResponse } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Listings of every producer, hidden ones first. */
export function useAdminListings(
  wanted: Readonly<Record<string, string | number>>,
  enabled = true
) {
  const query = new URLSearchParams(
    Object.entries(wanted).map(([name, value]) => [name, String(value)])
  )
  return useQuery({
    queryKey: ["ocop", "listings", wanted],
    queryFn: ({ signal }) => ask(`/admin/listings?${query}`, AdminListingsResponse, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

export const useHiding = (id: string, deed: "hide" | "show", done: string) =>
  useDeed(
    (reason: string) =>
      tell(`/admin/listings/${encodeURIComponent(id)}/${deed}`, AdminListingResponse, { reason }),
    done
  )
