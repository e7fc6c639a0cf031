import { SettlementSettings } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/settlement-settings"

export function useSettlementSettings() {
  return useQuery({
    queryKey: ["ocop", "settlement-settings"],
    queryFn: ({ signal }) => ask(PATH, SettlementSettings, { signal }),
  })
}

/** @param done what is said when it was done */
export const useChangeSettings = (done: string) =>
  useDeed((settings: SettlementSettings) => tell(PATH, SettlementSettings, settings), done)
