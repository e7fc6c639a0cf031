import { BankTransferState } from "@ocop/contract"
import { Button, Container, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { Link, useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { BankTransfersTable } from "./bank-transfers-table"
import { PAGE, useBankTransfers } from "./use-bank-transfers"

/** In the order in which an operator needs them. */
const STATES: readonly BankTransferState[] = [
  "review",
  "short",
  "received",
  "matched",
  "refunded",
  "ignored",
]

/** Money that came to the bank's account, by what was made of it. */
export function BankTransfersPage() {
  const words = useMessages().bankTransfers
  const [search, setSearch] = useSearchParams()
  const state = BankTransferState.catch("review").parse(search.get("state"))
  const q = (search.get("q") ?? "").slice(0, 60)
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useBankTransfers(state, q, offset)
  const show = (next: { state?: BankTransferState; q?: string; offset?: number }) => {
    const { state: of, q: said, offset: from = 0 } = { state, q, ...next }
    setSearch({
      ...(of !== "review" && { state: of }),
      ...(said && { q: said }),
      ...(from > 0 && { offset: String(from) }),
    })
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <Button asChild variant="secondary" className="min-h-11">
          <Link to="/bank-transfers/statement">{words.statement.open}</Link>
        </Button>
      </PageHead>
      <Tabs
        label={words.tabs}
        tabs={STATES.map((name) => ({
          name,
          title: words.states[name],
          count: data?.counts[name],
        }))}
        shown={state}
        onShow={(name) => show({ state: name })}
      />
      <SearchBar key={q} q={q} onSearch={(said) => show({ q: said })} />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && (
        <Note>{q ? words.emptyFound : state === "review" ? words.empty : words.emptyOther}</Note>
      )}
      {!!data?.bank_transfers.length && <BankTransfersTable transfers={data.bank_transfers} />}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) => show({ offset: next })}
        />
      )}
    </Container>
  )
}

function SearchBar({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const words = useMessages().bankTransfers
  const [text, setText] = useState(q)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(text.trim())
  }
  return (
    <form role="search" onSubmit={submit} className="flex flex-wrap items-center gap-2 px-6 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={60}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Button type="submit" variant="secondary" className="min-h-11">
        {words.find}
      </Button>
    </form>
  )
}
