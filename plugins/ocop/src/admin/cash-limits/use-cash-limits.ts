import { CashLimitResponse, type SetCashLimitBody } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/cash-limits"

export type CashLimit = CashLimitResponse["cash_limit"]

export function useCashLimit() {
  return useQuery({
    queryKey: ["ocop", "cash-limit"],
    queryFn: async ({ signal }) => (await ask(PATH, CashLimitResponse, { signal })).cash_limit,
  })
}

/** @param done what is said when it was done */
export const useSetCashLimit = (done: string) =>
  useDeed((limit: SetCashLimitBody) => tell(PATH, CashLimitResponse, limit), done)
