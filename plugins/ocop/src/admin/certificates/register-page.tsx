import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { isFiltered, PAGE } from "./register-filters"
import { RegisterFiltersBar } from "./register-filters-bar"
import { RegisterTable } from "./register-table"
import { useRegister } from "./use-register"
import { useRegisterFilters } from "./use-register-filters"

/** The register: every certificate, searched and filtered by the page's address. */
export function RegisterPage() {
  const words = useMessages().register
  const [filters, setFilters] = useRegisterFilters()
  const { data, error, isPending, refetch } = useRegister(filters)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <Button size="small" variant="secondary" asChild>
          <Link to="/certificate-imports">{words.importList}</Link>
        </Button>
      </PageHead>
      <RegisterFiltersBar filters={filters} onFilters={setFilters} />
      <Text role="status" size="small" className="text-ui-fg-subtle px-6 py-3 empty:hidden">
        {data && words.count(data.count)}
      </Text>
      {isPending && <Loading label={words.loading} lines={10} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{isFiltered(filters) ? words.emptyFiltered : words.empty}</Note>}
      {!!data?.certificates.length && <RegisterTable certificates={data.certificates} />}
      {data && (
        <Paging
          offset={data.offset}
          limit={PAGE}
          count={data.count}
          onOffset={(offset) => setFilters({ ...filters, offset })}
        />
      )}
    </Container>
  )
}
