import {
  CommissionMatchesResponse,
  CommissionRulesResponse,
  type CommissionRuleView,
  type CreateCommissionRuleBody,
} from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const BASE = "/admin/commission-rules"
const path = ({ id }: CommissionRuleView) => `${BASE}/${encodeURIComponent(id)}`

export function useCommissionRules() {
  return useQuery({
    queryKey: ["ocop", "commission-rules"],
    queryFn: ({ signal }) => ask(BASE, CommissionRulesResponse, { signal }),
  })
}

/** @param done what is said when it was done */
export const useCreateRule = (done: string) =>
  useDeed((body: CreateCommissionRuleBody) => tell(BASE, CommissionRulesResponse, body), done)
export const useEndRule = (rule: CommissionRuleView, done: string) =>
  useDeed((to_day: string) => tell(`${path(rule)}/end`, CommissionRulesResponse, { to_day }), done)
export const useMoveRule = (done: string) =>
  useDeed(
    ({ rule, before_id }: { rule: CommissionRuleView; before_id: string | null }) =>
      tell(`${path(rule)}/move`, CommissionRulesResponse, { before_id }),
    done
  )

/** What decides for listings that are found by the words, on a day; nothing is asked while there are none. */
export function useMatches(wanted: { q: string; day: string } | null) {
  const search = new URLSearchParams(wanted ?? {})
  return useQuery({
    queryKey: ["ocop", "commission-matches", search.toString()],
    queryFn: ({ signal }) => ask(`${BASE}/match?${search}`, CommissionMatchesResponse, { signal }),
    enabled: wanted !== null,
  })
}
