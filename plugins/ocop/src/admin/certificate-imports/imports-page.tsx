import { Container } from "@medusajs/ui"
import { useNavigate, useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { ImportsTable } from "./imports-table"
import { ListUpload } from "./list-upload"
import { PAGE, useImports } from "./use-imports"

/** Lists that were uploaded, newest first, and the place to upload another. */
export function ImportsPage() {
  const words = useMessages().imports
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useImports(offset)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <ListUpload onUploaded={(id) => void navigate(`/certificate-imports/${id}`)} />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{words.empty}</Note>}
      {!!data?.imports.length && <ImportsTable imports={data.imports} />}
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
