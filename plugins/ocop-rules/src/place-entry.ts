import type { Place } from "./place.js"

/** A place with its words folded, ready to be searched. */
export interface PlaceEntry {
  readonly place: Place
  /** The name that is shown, as `spelledPlaceKey`: an exact spelling ranks first. */
  readonly spelled: string
  /** Folded names under which it is known. */
  readonly keys: readonly string[]
  /** Its official code, today's or the old one; former communes have none in the table. */
  readonly code: string | null
  /** Folded words that narrow a search but do not find the place alone. */
  readonly context: string
}
