import type { AdminCertificate } from "@ocop/contract"
import type { Messages } from "../messages/vi"

/** From this many days on, what is left is said instead of "in force": the first notice goes out then. */
const SOON = 180

interface StateLook {
  readonly color: "green" | "orange" | "red" | "grey" | "blue"
  readonly words: string
}

/** How a state is shown. */
export function stateLook(
  { state, days_left }: Pick<AdminCertificate, "state"> & { days_left?: number | null },
  words: Messages["certificate"]
): StateLook {
  if (state === "valid" && typeof days_left === "number" && days_left <= SOON) {
    return { color: "orange", words: words.daysLeft(days_left) }
  }
  return { color: COLOR[state], words: words.states[state] }
}

const COLOR = {
  valid: "green",
  not_yet_valid: "blue",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
} as const
