import type { ProgrammeProducer } from "@ocop/contract"
import { Container, Table } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { Paging } from "../ui/paging"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { ListHead } from "./list-head"
import { filtersInUrl, searchOf } from "./programme-filters"
import { useOffset } from "./use-offset"
import { PAGE, useProgrammeProducers } from "./use-programme"

/** Who has the products that are counted. */
export function ProducersPage() {
  const { programme: words } = useMessages()
  const [search] = useSearchParams()
  const [offset, setOffset] = useOffset()
  const filters = filtersInUrl(search)
  const page = { limit: String(PAGE), offset: String(offset) }
  const { data, error, isPending, refetch } = useProgrammeProducers(searchOf(filters, page))
  return (
    <Container className="divide-y overflow-hidden p-0">
      <ListHead
        title={words.list.producers}
        filters={filters}
        days={data}
        count={data && words.list.producerCount(data.count)}
      />
      {isPending && <Loading label={words.loading} lines={10} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.list.empty}</Note>}
      {!!data?.producers.length && <ProducersTable producers={data.producers} />}
      {data && <Paging offset={offset} limit={PAGE} count={data.count} onOffset={setOffset} />}
    </Container>
  )
}

function ProducersTable({ producers }: { producers: readonly ProgrammeProducer[] }) {
  const { programme, producers: registry } = useMessages()
  const { list, tables, figures } = programme
  return (
    <WideTable
      label={list.producers}
      head={[
        list.producer,
        tables.dimensions.kind,
        tables.dimensions.province,
        list.products,
        figures.sales,
      ]}
    >
      {producers.map((producer) => (
        <Table.Row key={producer.id}>
          <Table.Cell className="min-w-52 break-words py-2">
            <TextLink to={`/producers/${producer.id}`}>{producer.name}</TextLink>
          </Table.Cell>
          <Table.Cell>{registry.kinds[producer.kind]}</Table.Cell>
          <Table.Cell>
            {producer.former_province === null || producer.former_province === producer.province
              ? producer.province
              : list.formerPlace(producer.province, producer.former_province)}
          </Table.Cell>
          <Table.Cell className="tabular-nums">{programme.number(producer.products)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {programme.dong(producer.sales)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
