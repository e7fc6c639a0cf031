import { ImportRowsResponse, type CertificateImport } from "@ocop/contract"
import type { ImportOutcome } from "@ocop/rules"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Rows on a page. */
export const PAGE = 50
/** Rows with a question that are asked about at once; saving them brings the next. */
const ASKED_AT_ONCE = 1000
const LARGEST_PAGE = 200

type List = Pick<CertificateImport, "id" | "digest" | "status">

function rowsOf(id: string, search: Record<string, string | number>, signal: AbortSignal) {
  const query = new URLSearchParams(
    Object.entries(search).map(([name, value]) => [name, String(value)])
  )
  return ask(
    `/admin/certificate-imports/${encodeURIComponent(id)}/rows?${query}`,
    ImportRowsResponse,
    {
      signal,
    }
  )
}

/** A page of rows, of one outcome or of all. */
export function useImportRows(list: List, outcome: ImportOutcome | null, offset: number) {
  return useQuery({
    queryKey: ["ocop", "import-rows", list.id, list.digest, list.status, outcome, offset],
    queryFn: ({ signal }) =>
      rowsOf(list.id, { limit: PAGE, offset, ...(outcome ? { outcome } : {}) }, signal),
    placeholderData: keepPreviousData,
  })
}

/** The rows that need a choice, at most a thousand, so that equal questions can be put together. */
export function useRowsToChoose(list: List) {
  return useQuery({
    queryKey: ["ocop", "import-rows", list.id, list.digest, "needs_choice"],
    queryFn: async ({ signal }) => {
      const page = (offset: number) =>
        rowsOf(list.id, { outcome: "needs_choice", limit: LARGEST_PAGE, offset }, signal)
      const { rows, count } = await page(0)
      for (let at = LARGEST_PAGE; at < Math.min(count, ASKED_AT_ONCE); at += LARGEST_PAGE) {
        rows.push(...(await page(at)).rows)
      }
      return { rows, count }
    },
  })
}
