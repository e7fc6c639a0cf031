import type { Invariant } from "./invariant"

/** What was cut off is undone within a minute, by the next process to start or by the job. */
export const completionComesToAnEnd: Invariant = {
  name: "completion-comes-to-an-end",
  says: "The completion of cart {cart_id} was cut off and has not been undone since {since}.",
  sql: `
    select cart_id, lease_until as since from completion_attempt
    where lease_until < now() - interval '3 minutes'`,
}
