import { Badge, Button, Container, Table, Text } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"
import { spanWords } from "../campaign-pages/when-words"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { PAGE, useBaskets } from "./use-baskets"

const COLOURS = { draft: "grey", published: "green", ended: "orange" } as const

/** Every basket, the newest first. */
export function BasketsPage() {
  const words = useMessages().baskets
  const [search, setSearch] = useSearchParams()
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useBaskets(offset)
  const { columns } = words
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <Button asChild className="min-h-11">
          <Link to="/baskets/new">{words.add}</Link>
        </Button>
      </PageHead>
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.empty}</Note>}
      {!!data?.baskets.length && (
        <WideTable
          label={words.title}
          head={[columns.basket, columns.when, columns.price, columns.left, columns.state]}
        >
          {data.baskets.map(({ id, form, state, parts, available }) => (
            <Table.Row key={id}>
              <Table.Cell className="min-w-56 break-words py-2">
                <TextLink to={`/baskets/${id}`}>{form.title}</TextLink>
                <Text size="xsmall" className="text-ui-fg-muted">
                  /gio-qua/{form.handle}
                </Text>
              </Table.Cell>
              <Table.Cell className="tabular-nums">
                {spanWords(form.starts_at, form.ends_at, words.forEver)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {words.dong(form.price)}
              </Table.Cell>
              <Table.Cell className="tabular-nums">{available ?? words.uncounted}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Badge size="2xsmall" color={COLOURS[state]}>
                  {words.states[state]}
                </Badge>{" "}
                {state !== "ended" && words.agreed(agreedOf(parts), parts.length)}
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) => setSearch(next > 0 ? { offset: String(next) } : {})}
        />
      )}
    </Container>
  )
}

const agreedOf = (parts: readonly { consent: string }[]): number =>
  parts.filter(({ consent }) => consent === "accepted").length
