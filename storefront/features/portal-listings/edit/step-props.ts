import type { ListingOutcome } from "../listing-outcome"
import type { ListingData } from "../load-listing.server"

/** What each step of the form is given. */
export type StepProps = {
  data: ListingData
  outcome: ListingOutcome | undefined
  /** On its button: it leads to the next step, or back. */
  submit: string
}
