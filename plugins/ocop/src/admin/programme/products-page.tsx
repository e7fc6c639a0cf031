import { ProgrammeMeasure, ProgrammeProductsQuery } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { DownloadButton } from "../ui/download-button"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { Paging } from "../ui/paging"
import { ListHead } from "./list-head"
import { ProductsTable } from "./products-table"
import { filtersInUrl, searchOf } from "./programme-filters"
import { BASE, PAGE, useProducts } from "./use-programme"
import { useOffset } from "./use-offset"

/** The list behind a number: what it counts, to look through or to save. */
export function ProductsPage() {
  const { programme: words } = useMessages()
  const [search] = useSearchParams()
  const [offset, setOffset] = useOffset()
  const filters = filtersInUrl(search)
  const measure = ProgrammeMeasure.catch("products").parse(search.get("measure"))
  const year = ProgrammeProductsQuery.shape.year.safeParse(search.get("year") ?? undefined).data
  const asked = { measure, ...(year && { year }) }
  const page = { ...asked, limit: String(PAGE), offset: String(offset) }
  const { data, error, isPending, refetch } = useProducts(searchOf(filters, page))
  return (
    <Container className="divide-y overflow-hidden p-0">
      <ListHead
        title={words.list.title(words.figures[measure])}
        filters={filters}
        days={data}
        count={data && words.list.count(data.count)}
      >
        {(["xlsx", "csv"] as const).map((format) => (
          <DownloadButton
            key={format}
            path={`${BASE}/products/file${searchOf(filters, { ...asked, format })}`}
            name={`ocop-san-pham-${measure}.${format}`}
            label={words.tables[format]}
          />
        ))}
      </ListHead>
      {isPending && <Loading label={words.loading} lines={10} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.list.empty}</Note>}
      {!!data?.products.length && <ProductsTable products={data.products} />}
      {data && <Paging offset={offset} limit={PAGE} count={data.count} onOffset={setOffset} />}
    </Container>
  )
}
