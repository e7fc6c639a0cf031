import { BackLink } from "~/features/portal/back-link"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { shopPath } from "~/platform/i18n/shop-path"
import { Notice } from "~/ui/notice"
import { Picture } from "~/ui/picture"
import { StarBadge } from "~/ui/star-badge"
import { doneWords } from "./done-words"
import { type ListingOutcome, troubleOf } from "./listing-outcome"
import { listingsPath } from "./listing-paths"
import { nextVersionWords, standingOf } from "./listing-state"
import type { ListingData } from "./load-listing.server"
import { OfferCard } from "./overview/offer-card"
import { ReviewCard } from "./overview/review-card"
import { StandingForms } from "./overview/standing-forms"
import { WordingCard } from "./overview/wording-card"
import { StandingChip } from "./standing-chip"
import { Trouble } from "./trouble"

type ListingPageProps = {
  data: ListingData
  outcome: ListingOutcome | undefined
  done: string | null
}

/** A listing as its producer looks after it: what is on sale, what waits, and what can be done. */
export function ListingPage({ data, outcome, done }: ListingPageProps) {
  const { listing } = data
  const { pending, status, closed_code } = listing
  const words = doneWords(done)
  const code = troubleOf(outcome, "deed")
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-4 px-4 py-4">
      <BackLink to={listingsPath()} name={m.portal_nav_listings()} />
      <ListingHead data={data} />
      {words && !code && <Notice role="status">{words}</Notice>}
      <Trouble code={code} wrong={[]} />
      {pending?.note && pending.state !== "submitted" && (
        <Notice tone="warn">
          <p className="font-bold">{m.portal_listings_note_title()}</p>
          <p className="whitespace-pre-line">{pending.note}</p>
        </Notice>
      )}
      {status === "published" && closed_code && (
        <Notice tone="warn">
          <p>{m.portal_listings_closed_why({ reason: refusalWords(closed_code) })}</p>
          {listing.hidden_reason && <p className="whitespace-pre-line">{listing.hidden_reason}</p>}
        </Notice>
      )}
      {pending && <ReviewCard data={data} />}
      <OfferCard data={data} />
      <WordingCard data={data} />
      <StandingForms listing={listing} />
    </main>
  )
}

function ListingHead({ data: { listing, wording } }: { data: ListingData }) {
  const review = listing.pending?.state ?? null
  const standing = { ...listing, review }
  const next = nextVersionWords(standing)
  const shown = listing.live ?? wording
  const first = listing.pictures.find(({ id }) => id === shown.picture_ids[0])
  return (
    <header className="flex gap-4">
      <Picture
        src={first?.thumbnail_url ?? null}
        alt=""
        size={96}
        eager
        className="size-24 shrink-0 rounded-xl"
      />
      <div className="min-w-0 flex-1 space-y-1">
        <h1 className="text-xl">{shown.title}</h1>
        <p className="flex flex-wrap items-center gap-2">
          <StandingChip standing={standingOf(standing)} />
          {listing.stars ? (
            <StarBadge stars={listing.stars} />
          ) : (
            <span className="text-sm text-ink-soft">{m.portal_listings_no_star()}</span>
          )}
        </p>
        {next && <p className="text-sm font-bold text-warn">{next}</p>}
        {listing.status === "published" && (
          <a
            href={shopPath(`/san-pham/${listing.handle}`)}
            className="inline-flex min-h-11 items-center underline"
          >
            {m.portal_listings_see_in_shop()}
          </a>
        )}
      </div>
    </header>
  )
}
