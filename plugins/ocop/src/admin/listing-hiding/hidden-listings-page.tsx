import { Container, Input, Table } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { HiddenSince } from "./hidden-since"
import { HidingDeed } from "./hiding-deed"
import { useAdminListings } from "./use-listing-hiding"

const PAGE = 20

/** What is hidden now; with a name typed, whatever has that name. */
export function HiddenListingsPage() {
  const words = useMessages().listingHiding
  const [typed, setTyped] = useState("")
  const [offset, setOffset] = useState(0)
  const q = useDeferredValue(typed.trim())
  const isSearch = q.length > 1
  const wanted: Record<string, string> = isSearch ? { q } : { hidden: "true" }
  const { data, error, isPending, refetch } = useAdminListings({ ...wanted, limit: PAGE, offset })
  const { columns } = words
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.listTitle} hint={words.listSubtitle}>
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={100}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setOffset(0)
          }}
        />
      </PageHead>
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{isSearch ? words.none : words.noneHidden}</Note>}
      {!!data?.listings.length && (
        <WideTable
          label={words.listTitle}
          head={[columns.product, columns.producer, columns.hidden, columns.deeds]}
        >
          {data.listings.map((listing) => (
            <Table.Row key={listing.id}>
              <Table.Cell className="min-w-48 break-words py-2">
                <TextLink to={`/products/${listing.product_id}`}>{listing.title}</TextLink>
              </Table.Cell>
              <Table.Cell className="min-w-40 break-words py-2">{listing.producer.name}</Table.Cell>
              <Table.Cell className="min-w-56 py-2">
                {listing.hidden && <HiddenSince hidden={listing.hidden} />}
              </Table.Cell>
              <Table.Cell className="py-2">
                <HidingDeed listing={listing} />
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
      {data && <Paging offset={offset} limit={PAGE} count={data.count} onOffset={setOffset} />}
    </Container>
  )
}
