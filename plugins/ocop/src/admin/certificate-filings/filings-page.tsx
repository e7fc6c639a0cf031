import { FilingStatus } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { FilingsTable } from "./filings-table"
import { PAGE, useFilings } from "./use-filings"

/** Certificates that producers have handed in, by state. */
export function FilingsPage() {
  const words = useMessages().filings
  const [search, setSearch] = useSearchParams()
  const status = FilingStatus.catch("submitted").parse(search.get("status"))
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useFilings(status, offset)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabs}
        tabs={FilingStatus.options.map((name) => ({
          name,
          title: words.statuses[name],
          count: data?.counts[name],
        }))}
        shown={status}
        onShow={(name) => setSearch(name === "submitted" ? {} : { status: name })}
      />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{status === "submitted" ? words.empty : words.emptyOther}</Note>}
      {!!data?.filings.length && <FilingsTable filings={data.filings} status={status} />}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) => setSearch({ status, ...(next > 0 && { offset: String(next) }) })}
        />
      )}
    </Container>
  )
}
