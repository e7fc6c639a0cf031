import { StatementResponse } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Days in Vietnam, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The month of an instant in Vietnam, up to that day. */
export function monthSoFar(instant: Date): Period {
  const to = vietnamDay(instant)
  return { from: `${to.slice(0, 8)}01`, to }
}

const path = (producerId: string) => `/admin/producers/${encodeURIComponent(producerId)}/statement`

export function useStatement(producerId: string, { from, to }: Period) {
  return useQuery({
    queryKey: ["ocop", "statement", producerId, from, to],
    queryFn: ({ signal }) =>
      ask(`${path(producerId)}?${new URLSearchParams({ from, to })}`, StatementResponse, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** Where the statement is taken as a file. */
export const statementFilePath = (
  producerId: string,
  { from, to }: Period,
  format: "xlsx" | "csv"
) => `${path(producerId)}/file?${new URLSearchParams({ from, to, format })}`
