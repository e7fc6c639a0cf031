import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { DownloadButton } from "../ui/download-button"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { LogFilters } from "./log-filters"
import { LogTable } from "./log-table"
import { filtersOf, PAGE, useAuditLog, type LogFilter } from "./use-audit-log"

/** Who did what to what, before and after; the filters live in the address, so that a finding can be shared. */
export function AuditLogPage() {
  const words = useMessages().auditLog
  const [search, setSearch] = useSearchParams()
  const filters = filtersOf(search)
  const offset = Math.max(0, Number(search.get("offset")) || 0)
  const { data, error, isPending, refetch } = useAuditLog(filters, offset)
  const narrow = (name: LogFilter, value: string | null) => {
    const next = new URLSearchParams(filters)
    if (value) next.set(name, value)
    else next.delete(name)
    setSearch(next)
  }
  const turn = (to: number) => {
    const next = new URLSearchParams(filters)
    next.set("offset", String(to))
    setSearch(next)
  }
  const file = (format: "xlsx" | "csv") => `/admin/audit-log/file?${filters}&format=${format}`
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <DownloadButton path={file("xlsx")} name="nhat-ky.xlsx" label={words.xlsx} />
        <DownloadButton path={file("csv")} name="nhat-ky.csv" label={words.csv} />
      </PageHead>
      <LogFilters
        filters={filters}
        kinds={data?.subject_types ?? []}
        onFilter={narrow}
        onClear={() => setSearch({})}
      />
      {isPending && <Loading label={words.loading} lines={10} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.entries.length === 0 && <Note>{words.empty}</Note>}
      {data && data.entries.length > 0 && <LogTable entries={data.entries} onFilter={narrow} />}
      {data && <Paging offset={offset} limit={PAGE} count={data.count} onOffset={turn} />}
    </Container>
  )
}
