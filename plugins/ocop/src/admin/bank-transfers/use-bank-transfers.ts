import {
  AdminBankTransferResponse,
  AdminBankTransfersResponse,
  BankStatementResponse,
  type BankTransferState,
} from "@ocop/contract"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { ask, send, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Transfers on a page. */
export const PAGE = 30
const BASE = "/admin/bank-transfers"
const path = (id: string) => `${BASE}/${encodeURIComponent(id)}`

/** Bank money in one state, newest first. */
export function useBankTransfers(state: BankTransferState, q: string, offset: number) {
  const query = new URLSearchParams({ state, limit: String(PAGE), offset: String(offset) })
  if (q) query.set("q", q)
  return useQuery({
    queryKey: ["ocop", "bank-transfers", state, q, offset],
    queryFn: ({ signal }) => ask(`${BASE}?${query}`, AdminBankTransfersResponse, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** One transfer, and the orders it may belong to. */
export function useBankTransfer(id: string) {
  return useQuery({
    queryKey: ["ocop", "bank-transfer", id],
    queryFn: ({ signal }) => ask(path(id), AdminBankTransferResponse, { signal }),
  })
}

const useHandle = <Body extends object>(id: string, deed: "match" | "refund" | "ignore") =>
  useDeed((body: Body) => tell(`${path(id)}/${deed}`, AdminBankTransferResponse, body))

export const useMatchTransfer = (id: string) => useHandle<{ order_number: number }>(id, "match")
export const useGiveBack = (id: string) => useHandle<{ bank_reference: string }>(id, "refund")
export const useSetAside = (id: string) => useHandle<{ reason: string }>(id, "ignore")

/** Reads a statement; nothing is kept. */
export const useStatementPreview = () =>
  useMutation({
    mutationFn: (file: File) => send(`${BASE}/statement-preview`, BankStatementResponse, file),
  })

/** Keeps what is new of a statement. */
export const useKeepStatement = () =>
  useDeed((file: File) => send(`${BASE}/statements`, BankStatementResponse, file))
