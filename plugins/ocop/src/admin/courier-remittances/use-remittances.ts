import {
  AdminCollectionsResponse,
  AdminRemittancesResponse,
  ReadRemittanceResponse,
  RemittanceResponse,
  type Carrier,
  type CreateRemittanceBody,
  type SettleLineBody,
} from "@ocop/contract"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { ask, send, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Statements on a page. */
export const PAGE = 20
const BASE = "/admin/courier-remittances"
const path = (id: string) => `${BASE}/${encodeURIComponent(id)}`

export function useRemittances(offset: number) {
  return useQuery({
    queryKey: ["ocop", "remittances", offset],
    queryFn: ({ signal }) =>
      ask(`${BASE}?limit=${PAGE}&offset=${offset}`, AdminRemittancesResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** Cash that couriers hold for more than a week. */
export function useOverdueCash() {
  return useQuery({
    queryKey: ["ocop", "overdue-cash"],
    queryFn: ({ signal }) =>
      ask("/admin/cash-collections?overdue=true", AdminCollectionsResponse, { signal }),
  })
}

/** The most parcels to choose from; the longest held come first. */
const HELD = 100

/** Parcels whose cash a courier still holds. */
export function useHeldCash(carrier: Carrier) {
  return useQuery({
    queryKey: ["ocop", "held-cash", carrier],
    queryFn: ({ signal }) =>
      ask(`/admin/cash-collections?carrier=${carrier}&limit=${HELD}`, AdminCollectionsResponse, {
        signal,
      }),
  })
}

export function useRemittance(id: string) {
  return useQuery({
    queryKey: ["ocop", "remittance", id],
    queryFn: async ({ signal }) => (await ask(path(id), RemittanceResponse, { signal })).remittance,
  })
}

export const useReadStatement = () =>
  useMutation({ mutationFn: (file: File) => send(`${BASE}/file`, ReadRemittanceResponse, file) })
export const useCreateRemittance = () =>
  useDeed((body: CreateRemittanceBody) => tell(BASE, RemittanceResponse, body))
export const useConfirmRemittance = (id: string) =>
  useDeed(() => tell(`${path(id)}/confirm`, RemittanceResponse, {}))
export const useSettleLine = (id: string, lineId: string) =>
  useDeed((body: SettleLineBody) =>
    tell(`${path(id)}/lines/${encodeURIComponent(lineId)}/settle`, RemittanceResponse, body)
  )
