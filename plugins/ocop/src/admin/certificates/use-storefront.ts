import { StorefrontResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** The shop's address without a slash at the end; null while it is not known. */
export function useStorefront(): string | null {
  const { data } = useQuery({
    queryKey: ["ocop", "storefront"],
    queryFn: ({ signal }) => ask("/admin/storefront", StorefrontResponse, { signal }),
    staleTime: Infinity,
  })
  return data?.url ?? null
}
