import {
  ProgrammeProducersResponse,
  ProgrammeProductsResponse,
  ProgrammeResponse,
  type ProgrammeTargetBody,
} from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"

export const BASE = "/admin/programme"
/** Lines on a page of a list. */
export const PAGE = 50

/** @param search of the address, with "?" */
export function useProgramme(search: string) {
  return useQuery({
    queryKey: ["ocop", "programme", search],
    queryFn: ({ signal }) => ask(`${BASE}${search}`, ProgrammeResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useProducts(search: string) {
  return useQuery({
    queryKey: ["ocop", "programme-products", search],
    queryFn: ({ signal }) =>
      ask(`${BASE}/products${search}`, ProgrammeProductsResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useProgrammeProducers(search: string) {
  return useQuery({
    queryKey: ["ocop", "programme-producers", search],
    queryFn: ({ signal }) =>
      ask(`${BASE}/producers${search}`, ProgrammeProducersResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** @param done what is said when it was done */
export const useSetTarget = (done: string) =>
  useDeed((body: ProgrammeTargetBody) => tell(`${BASE}/targets`, unread, body), done)
export const useRemoveTarget = (done: string) =>
  useDeed((target_id: string) => tell(`${BASE}/targets/remove`, unread, { target_id }), done)
