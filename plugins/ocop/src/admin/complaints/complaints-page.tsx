import { ComplaintStatus } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { ComplaintsTable } from "./complaints-table"
import { PAGE, useComplaints } from "./use-complaints"

/** In the order in which an operator needs them. */
const TABS = ["all", "escalated", "open", "answered", "resolved", "refused"] as const

/** What buyers complain of, what is due first on top. */
export function ComplaintsPage() {
  const words = useMessages().complaints
  const [search, setSearch] = useSearchParams()
  const status = ComplaintStatus.safeParse(search.get("status")).data ?? null
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useComplaints(status, offset)
  const counts = data?.counts
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabs}
        tabs={TABS.map((name) => ({
          name,
          title: name === "all" ? words.all : words.statuses[name],
          count: name === "all" ? all : counts?.[name],
        }))}
        shown={status ?? "all"}
        onShow={(name) => setSearch(name === "all" ? {} : { status: name })}
      />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{status ? words.emptyOther : words.empty}</Note>}
      {!!data?.complaints.length && <ComplaintsTable complaints={data.complaints} />}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) =>
            setSearch({ ...(status && { status }), ...(next > 0 && { offset: String(next) }) })
          }
        />
      )}
    </Container>
  )
}
