import { StatementResponse } from "@ocop/contract"
import { isIsoDay } from "@ocop/rules"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** The producer's statement of the days in the address (`tu`, `den`), otherwise of this month so far. */
export function loadMoney(request: Request): Promise<StatementResponse> {
  return askProducer(request, StatementResponse, `/producer/statement?${periodQuery(request)}`)
}

/** What can be no day is left out. */
export function periodQuery(request: Request): URLSearchParams {
  const { searchParams } = new URL(request.url)
  const query = new URLSearchParams()
  for (const [typed, asked] of [
    ["tu", "from"],
    ["den", "to"],
  ] as const) {
    const day = searchParams.get(typed) ?? ""
    if (isIsoDay(day)) query.set(asked, day)
  }
  return query
}
