import { AdminReviewsQuery } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { Tabs } from "../ui/tabs"
import { ReviewCard } from "./review-card"
import { PAGE, useBuyerReviews } from "./use-buyer-reviews"

const STATES = ["pending", "published", "rejected", "hidden"] as const

/** What buyers say of goods, before everybody reads it and after. */
export function BuyerReviewsPage() {
  const words = useMessages().buyerReviews
  const [search, setSearch] = useSearchParams()
  const state = AdminReviewsQuery.shape.state.catch("pending").parse(search.get("state"))
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const { data, error, isPending, refetch } = useBuyerReviews(state, offset)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabs}
        tabs={STATES.map((name) => ({
          name,
          title: words.states[name],
          count: name === state ? data?.count : undefined,
        }))}
        shown={state}
        onShow={(name) => setSearch(name === "pending" ? {} : { state: name })}
      />
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.reviews.length === 0 && (
        <Note>{state === "pending" ? words.empty : words.emptyOther}</Note>
      )}
      {!!data?.reviews.length && (
        <ul className="divide-y">
          {data.reviews.map((review) => (
            <ReviewCard key={review.id} review={review} />
          ))}
        </ul>
      )}
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
