import { Button, Container, Input } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { ProducersTable } from "./producers-table"
import { PAGE, useProducers } from "./use-producers"

const TABS = ["submitted", "claims", "draft", "approved", "suspended", "refused", "all"] as const
type Tab = (typeof TABS)[number]

/** All producers by where they stand; those that wait for an answer are shown first. */
export function ProducersPage() {
  const words = useMessages().producers
  const [search, setSearch] = useSearchParams()
  const shown = TABS.find((tab) => tab === search.get("shown")) ?? "submitted"
  const q = search.get("q")?.slice(0, 100) ?? ""
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useProducers({ q, shown, offset })
  const show = (tab: Tab, text: string, from = 0) =>
    setSearch({ shown: tab, ...(text ? { q: text } : {}), ...(from ? { offset: `${from}` } : {}) })
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabs}
        tabs={TABS.map((name) => ({
          name,
          title: words.tabNames[name],
          count: name === shown ? data?.count : undefined,
        }))}
        shown={shown}
        onShow={(tab) => show(tab, q)}
      />
      <SearchForm key={q} q={q} onSearch={(text) => show(text ? "all" : shown, text)} />
      {isPending && <Loading label={words.loading} lines={10} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{shown === "submitted" ? words.empty : words.emptyOther}</Note>}
      {!!data?.producers.length && <ProducersTable producers={data.producers} />}
      {data && (
        <Paging
          offset={data.offset}
          limit={PAGE}
          count={data.count}
          onOffset={(from) => show(shown, q, from)}
        />
      )}
    </Container>
  )
}

function SearchForm({ q, onSearch }: { q: string; onSearch: (text: string) => void }) {
  const words = useMessages().producers
  const [typed, setTyped] = useState(q)
  return (
    <form
      role="search"
      className="flex gap-2 px-6 py-3"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <div className="min-w-0 flex-1">
        <Input
          type="search"
          size="small"
          maxLength={100}
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <Button size="small" variant="secondary" type="submit">
        {words.searchSubmit}
      </Button>
    </form>
  )
}
