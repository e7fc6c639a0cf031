import {
  AdminFilingResponse,
  AdminFilingsResponse,
  type AcceptFilingBody,
  type AdminFiling,
  type FilingStatus,
} from "@ocop/contract"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"

/** Filings on a page. */
export const PAGE = 20

const path = (id: string) => `/admin/certificate-filings/${encodeURIComponent(id)}`

/** What producers have handed in and is in one state; who waits longest first. */
export function useFilings(status: FilingStatus, offset: number) {
  return useQuery({
    queryKey: ["ocop", "filings", status, offset],
    queryFn: ({ signal }) =>
      ask(
        `/admin/certificate-filings?status=${status}&limit=${PAGE}&offset=${offset}`,
        AdminFilingsResponse,
        { signal }
      ),
    placeholderData: keepPreviousData,
  })
}

export function useFiling(id: string) {
  return useQuery({
    queryKey: ["ocop", "filing", id],
    queryFn: async ({ signal }): Promise<AdminFiling> =>
      (await ask(path(id), AdminFilingResponse, { signal })).filing,
  })
}

/** Sends an answer; whatever shows filings or certificates is read again after it. */
function useAnswer<Body extends object>(id: string, action: "accept" | "refuse") {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => tell(`${path(id)}/${action}`, unread, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["ocop"] }),
  })
}

export const useAcceptFiling = (id: string) => useAnswer<AcceptFilingBody>(id, "accept")
export const useRefuseFiling = (id: string) => useAnswer<{ reason: string }>(id, "refuse")

/** Where a paper is read. */
export const filingScanHref = (id: string, scanId: string) =>
  `${path(id)}/scans/${encodeURIComponent(scanId)}`
