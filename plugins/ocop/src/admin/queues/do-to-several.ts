import type { QueueItem, QueueKind } from "@ocop/contract"
import type { QueueDeed } from "@ocop/rules"
import { tell, unread } from "../http/ask"

/** What was asked of one, by the route that answers one. */
interface Asked {
  path: string
  body: object
}

function askedOf(
  kind: QueueKind,
  deed: QueueDeed,
  { id, version }: QueueItem,
  words: string
): Asked {
  const one = encodeURIComponent(id)
  switch (kind) {
    case "listings":
      return {
        path: `/admin/listing-reviews/${one}/${deed}`,
        body: deed === "approve" ? { version } : { version, note: words },
      }
    case "certificates":
      return { path: `/admin/certificate-filings/${one}/${deed}`, body: { reason: words } }
    case "transfers":
      return { path: `/admin/bank-transfers/${one}/${deed}`, body: { reason: words } }
    case "card_reviews":
      return { path: `/admin/card-reviews/${one}/${deed}`, body: { note: words } }
    default:
      throw new Error(`Nothing is done with several of ${kind}`)
  }
}

/** What became of several: those that were refused stay, each with why. */
export interface Outcome {
  done: number
  refused: { item: QueueItem; error: unknown }[]
}

/**
 * The same deed for each, one after another and each by its own route, so that each has its own rights, refusal and
 * line in the log. What is refused stops nobody else's.
 */
export async function doToSeveral(
  kind: QueueKind,
  deed: QueueDeed,
  items: readonly QueueItem[],
  words: string,
  onDone: (done: number) => void
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, refused: [] }
  for (const [index, item] of items.entries()) {
    const { path, body } = askedOf(kind, deed, item, words)
    await tell(path, unread, body).then(
      () => (outcome.done += 1),
      (error: unknown) => outcome.refused.push({ item, error })
    )
    onDone(index + 1)
  }
  return outcome
}
