import { Button, Container } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { GuidesTable } from "./guides-table"
import { useGuides } from "./use-guides"

/** Promotions that guides made, and the way to a new one. */
export function GuidesPage() {
  const { promotionGuides: words } = useMessages()
  const { data, error, isPending, refetch } = useGuides()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        <Button asChild className="min-h-11">
          <Link to="/promotion-guides/new">{words.create}</Link>
        </Button>
      </PageHead>
      {isPending && <Loading label={words.loading} lines={6} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.guides.length === 0 && <Note>{words.empty}</Note>}
      {data && data.guides.length > 0 && <GuidesTable guides={data.guides} />}
    </Container>
  )
}
