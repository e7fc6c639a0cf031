import type { ReviewSummary } from "@ocop/contract"
import { Link } from "react-router"
import { NewerOlder } from "~/features/account/newer-older"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import type { AllReviewsData } from "./load-all-reviews.server"
import { MarkAverage } from "./mark-average"
import { markWords } from "./mark-words"
import { ReviewList } from "./review-list"

/** Everything that buyers say of one product. */
export function AllReviewsPage({ product, summary, reviews, page, more }: AllReviewsData) {
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-4 px-4 py-6">
      <header>
        <Link
          to={shopPath(`/san-pham/${product.handle}`)}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.review_page_back({ title: product.title })}
        </Link>
        <h1 className="text-2xl">{m.review_page_title({ title: product.title })}</h1>
      </header>
      <MarkAverage summary={summary} />
      {summary.count > 0 && <Shares percents={summary.percents} />}
      {reviews.length === 0 ? (
        <EmptyState title={m.review_empty()}>
          <p>{m.review_empty_text()}</p>
        </EmptyState>
      ) : (
        <ReviewList reviews={reviews} producer={product.producer} />
      )}
      <NewerOlder name="trang" page={page} more={more} />
    </main>
  )
}

/** Browsers draw one grey and green. */
const BAR =
  "h-2 flex-1 appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-brand"

/** How many of a hundred gave each mark, the highest first. */
function Shares({ percents }: Pick<ReviewSummary, "percents">) {
  const rows = percents.map((percent, index) => ({ mark: index + 1, percent })).reverse()
  return (
    <dl className="max-w-md">
      {rows.map(({ mark, percent }) => (
        <div key={mark} className="flex items-center gap-3">
          <dt className="w-40">{markWords(mark)}</dt>
          <dd className="flex flex-1 items-center gap-3 tabular-nums">
            <progress aria-hidden="true" max={100} value={percent} className={BAR} />
            <span className="w-12 text-right">{m.review_percent({ percent })}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
