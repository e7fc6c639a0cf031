import { Badge, Button, Container, Table, Text } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { PAGE, useCampaignPages } from "./use-campaign-pages"
import { spanWords } from "./when-words"

const COLOURS = { draft: "grey", published: "green", withdrawn: "orange" } as const

/** Every campaign page, those that end last first. */
export function CampaignPagesPage() {
  const words = useMessages().campaigns
  const [search, setSearch] = useSearchParams()
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useCampaignPages(offset)
  const { columns } = words
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <Button asChild className="min-h-11">
          <Link to="/campaign-pages/new">{words.add}</Link>
        </Button>
      </PageHead>
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.empty}</Note>}
      {!!data?.campaign_pages.length && (
        <WideTable label={words.title} head={[columns.page, columns.when, columns.state]}>
          {data.campaign_pages.map(({ id, form, state, phase }) => (
            <Table.Row key={id}>
              <Table.Cell className="min-w-56 break-words py-2">
                <TextLink to={`/campaign-pages/${id}`}>{form.title}</TextLink>
                <Text size="xsmall" className="text-ui-fg-muted">
                  /chien-dich/{form.handle}
                </Text>
              </Table.Cell>
              <Table.Cell className="tabular-nums">
                {spanWords(form.starts_at, form.ends_at, words.forEver)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Badge size="2xsmall" color={COLOURS[state]}>
                  {words.states[state]}
                </Badge>{" "}
                {state === "published" && words.phases[phase]}
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
