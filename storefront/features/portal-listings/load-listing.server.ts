import type { CertifiedProductChoice, ListingWordingForm, ProducerListing } from "@ocop/contract"
import { labelNeeds, missingForReview, type ReviewProblem, wordingDifference } from "@ocop/rules"
import { formatNumber } from "~/platform/number"
import { askListing } from "./ask-listing.server"
import { certifiedChoices } from "./certified-choices.server"
import { offerValuesOf } from "./edit/offer-values"
import { groupChoices, kindName } from "./group-choices.server"
import { wordingInHand } from "./wording-in-hand"

/** Words for what a wording says in codes and ids. */
export type WordingNames = { kind: string | null; certified: CertifiedProductChoice | null }
export type ListingData = Awaited<ReturnType<typeof loadListing>>

/** One listing with all that its overview and the steps of its form show. */
export async function loadListing(request: Request, id: string) {
  const [listing, certified] = await Promise.all([
    askListing(request, id),
    certifiedChoices(request),
  ])
  const wording = wordingInHand(listing)
  return {
    listing,
    wording,
    certified,
    /** What the step of pack sizes shows. */
    offer: offerValuesOf(listing.offer, (amount) => formatNumber(amount)),
    groups: groupChoices(),
    needs: labelNeeds(wording.group_code, wording.subgroup_code),
    /** Of a wording that waits or is being written: what an operator could not approve. */
    problems: listing.pending ? problemsOf(listing, wording) : [],
    /** Fields in which it is not what shoppers read. */
    changed: listing.pending
      ? wordingDifference(listing.live, wording).map(({ field }) => field)
      : [],
    words: {
      live: listing.live && namesOf(listing.live, certified),
      hand: namesOf(wording, certified),
    },
  }
}

function problemsOf({ offer, pictures }: ProducerListing, wording: ListingWordingForm) {
  const there = pictures.map(({ id }) => id)
  return missingForReview(wording, offer, there) satisfies ReviewProblem[]
}

function namesOf(
  wording: ListingWordingForm,
  certified: readonly CertifiedProductChoice[]
): WordingNames {
  return {
    kind: kindName(wording.group_code, wording.subgroup_code),
    certified: certified.find(({ id }) => id === wording.certified_product_id) ?? null,
  }
}
