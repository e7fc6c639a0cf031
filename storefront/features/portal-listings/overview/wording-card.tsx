import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { effectTitle } from "../effect-note"
import { listingPath } from "../listing-paths"
import type { ListingData } from "../load-listing.server"
import { stepsOf } from "../steps"
import { editPartWords } from "../part-words"
import { PartCard } from "./part-card"
import { WordingFacts } from "./wording-facts"

/** Everything that is read before shoppers see it, with a way to each step of its form. */
export function WordingCard({ data }: { data: ListingData }) {
  const { listing, wording, words } = data
  return (
    <PartCard
      title={m.portal_listings_wording_title()}
      effect={effectTitle(false, Boolean(listing.live))}
      live={false}
    >
      <ul className="grid gap-2 sm:grid-cols-2">
        {stepsOf(wording)
          .filter((step) => step !== "goi")
          .map((step) => (
            <li key={step}>
              <ButtonLink to={listingPath(listing.id, step)} variant="outline" className="w-full">
                {editPartWords(step)}
              </ButtonLink>
            </li>
          ))}
      </ul>
      <details>
        <summary className="min-h-11 content-center underline">
          {m.portal_listings_all_wording()}
        </summary>
        <WordingFacts wording={wording} names={words.hand} pictures={listing.pictures} />
      </details>
    </PartCard>
  )
}
