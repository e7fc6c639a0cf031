import { ListingReviewsQuery } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { ReviewsTable } from "./reviews-table"
import { PAGE, useReviews } from "./use-reviews"

const STATES = ["submitted", "changes_asked"] as const

/** Wordings that wait for an operator, or for their producer. */
export function ReviewsPage() {
  const words = useMessages().listingReviews
  const [search, setSearch] = useSearchParams()
  const state = ListingReviewsQuery.shape.state.catch("submitted").parse(search.get("state"))
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useReviews(state, offset)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabs}
        tabs={STATES.map((name) => ({
          name,
          title: words.states[name],
          count: data?.counts[name],
        }))}
        shown={state}
        onShow={(name) => setSearch(name === "submitted" ? {} : { state: name })}
      />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.count === 0 && <Note>{state === "submitted" ? words.empty : words.emptyOther}</Note>}
      {!!data?.reviews.length && <ReviewsTable reviews={data.reviews} />}
      {data && (
        <Paging
          offset={offset}
          limit={PAGE}
          count={data.count}
          onOffset={(next) => setSearch({ state, ...(next > 0 && { offset: String(next) }) })}
        />
      )}
    </Container>
  )
}
