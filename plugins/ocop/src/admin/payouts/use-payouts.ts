import {
  PayoutBatchResponse,
  PayoutReferencesResponse,
  PayoutsResponse,
  type PayoutOutcomesBody,
} from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, send, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const BASE = "/admin/payouts"
const path = (id: string) => `${BASE}/${encodeURIComponent(id)}`

/** What would be sent now, and the batches. */
export function usePayouts() {
  return useQuery({
    queryKey: ["ocop", "payouts"],
    queryFn: ({ signal }) => ask(BASE, PayoutsResponse, { signal }),
  })
}

export type PayoutBatch = PayoutBatchResponse["batch"]

export function usePayoutBatch(id: string) {
  return useQuery({
    queryKey: ["ocop", "payout-batch", id],
    queryFn: async ({ signal }) => (await ask(path(id), PayoutBatchResponse, { signal })).batch,
  })
}

/** @param done what is said when it was done */
export const useConfirmPayouts = (done: string) =>
  useDeed((fingerprint: string) => tell(BASE, PayoutBatchResponse, { fingerprint }), done)
export const useSettlePayouts = (id: string, done: string) =>
  useDeed(
    (outcomes: PayoutOutcomesBody["outcomes"]) =>
      tell(`${path(id)}/outcomes`, PayoutBatchResponse, { outcomes }),
    done
  )
export const useImportReferences = (id: string) =>
  useDeed((file: File) => send(`${path(id)}/references`, PayoutReferencesResponse, file))

/** Where the transfers of a batch are taken as a file. */
export const payoutFilePath = (id: string, format: "xlsx" | "csv") =>
  `${path(id)}/file?format=${format}`
