import { AdminCertificatesResponse } from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"
import { PAGE, urlOfFilters, type RegisterFilters } from "./register-filters"

/** A page of the register. The page before stays until the next one is there. */
export function useRegister(filters: RegisterFilters) {
  const search = urlOfFilters(filters)
  search.set("limit", String(PAGE))
  return useQuery({
    queryKey: ["ocop", "certificates", search.toString()],
    queryFn: ({ signal }) =>
      ask(`/admin/certificates?${search}`, AdminCertificatesResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}
