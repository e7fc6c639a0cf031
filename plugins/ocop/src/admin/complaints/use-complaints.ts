import {
  AdminComplaintsResponse,
  ComplaintResponse,
  type Complaint,
  type OperatorEntryWish,
} from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Complaints on a page. */
export const PAGE = 30
const path = (id: string) => `/admin/complaints/${encodeURIComponent(id)}`

/** Complaints in one state or, without one, all: what is due first on top. */
export function useComplaints(status: Complaint["status"] | null, offset: number) {
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  if (status) query.set("status", status)
  return useQuery({
    queryKey: ["ocop", "complaints", status, offset],
    queryFn: ({ signal }) => ask(`/admin/complaints?${query}`, AdminComplaintsResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useComplaint(id: string) {
  return useQuery({
    queryKey: ["ocop", "complaint", id],
    queryFn: async ({ signal }) => (await ask(path(id), ComplaintResponse, { signal })).complaint,
  })
}

/** Words, an end, and what is given back with it. */
export const useWriteEntry = (id: string) =>
  useDeed((body: OperatorEntryWish) => tell(`${path(id)}/entries`, ComplaintResponse, body))

/** Where a buyer's picture is shown. */
export const complaintPictureHref = (id: string, pictureId: string) =>
  `${path(id)}/pictures/${encodeURIComponent(pictureId)}`
