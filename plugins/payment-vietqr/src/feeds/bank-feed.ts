/** Money that moved, as one feed tells it. */
export interface FeedMovement {
  /** The feed's own number of it: the same one told twice is one. */
  transaction_id: string
  direction: "in" | "out"
  /** Whole đồng above 0. */
  amount: number
  content: string
  /** Ours, as the feed writes it. */
  account: string
  /** The bank's own number of it, by which two feeds tell of the same; null when the feed tells none. */
  bank_reference: string | null
  booked_at: Date
  /** As it came, for whoever has to look. */
  raw: unknown
}

/** A request of a feed before anybody has believed it. */
export interface FeedRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** As it came over the wire: signatures are of bytes, not of what was read from them. */
  body: Buffer
}

/** What the feeds are configured with; one that is missing answers nobody. */
export interface FeedSettings {
  sepay?: { webhookSecret?: string; apiKey?: string }
  casso?: { secureToken: string }
}

/** One kind of webhook: whether to believe it, and then what it says. */
export interface BankFeed {
  /** False also when the feed is not configured. @param now for how old a signature may be */
  isGenuine(request: FeedRequest, settings: FeedSettings, now: Date): boolean
  /** @throws UnreadableMessage */
  read(body: Buffer): FeedMovement[]
}

/** A genuine message that says something nobody understands. */
export class UnreadableMessage extends Error {}

/** The one value of a header; undefined when there is none, or several. */
export function headerOf({ headers }: FeedRequest, name: string): string | undefined {
  const value = headers[name]
  return typeof value === "string" ? value : undefined
}
