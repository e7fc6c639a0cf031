import { QueueKind, type QueuesResponse } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { QueueCards } from "./queue-cards"
import { QueueList } from "./queue-list"
import { PAGE, useQueueItems, useQueues } from "./use-queues"

/** Everything that waits for an operator: where operators begin their day. */
export function QueuesPage() {
  const words = useMessages().queues
  const { data, error, isPending, refetch } = useQueues()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && <Shown queues={data.queues} />}
    </Container>
  )
}

/** The queue of the address; without one, the first in which something is overdue, or at least waits. */
function shownFirst(queues: QueuesResponse["queues"]): QueueKind {
  const first = queues.find(({ overdue }) => overdue > 0) ?? queues.find(({ count }) => count > 0)
  return first?.kind ?? "producers"
}

function Shown({ queues }: { queues: QueuesResponse["queues"] }) {
  const words = useMessages().queues
  const [search, setSearch] = useSearchParams()
  const kind = QueueKind.safeParse(search.get("queue")).data ?? shownFirst(queues)
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useQueueItems(kind, offset)
  return (
    <>
      <QueueCards queues={queues} shown={kind} onShow={(queue) => setSearch({ queue })} />
      <PageHead title={words.kinds[kind]} hint={words.hints[kind]} level="h2" />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.empty}</Note>}
      {data && <QueueList key={kind} kind={kind} items={data.items} />}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) => setSearch({ queue: kind, offset: String(next) })}
        />
      )}
    </>
  )
}
