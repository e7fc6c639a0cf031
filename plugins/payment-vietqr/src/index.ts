import type { BankFeed } from "./feeds/bank-feed"
import { casso } from "./feeds/casso"
import { sepay } from "./feeds/sepay"

export { transferPayload } from "./code/transfer-payload"
export {
  UnreadableMessage,
  type BankFeed,
  type FeedMovement,
  type FeedRequest,
  type FeedSettings,
} from "./feeds/bank-feed"
export { sepaySignature } from "./feeds/sepay"
export { sepayPoller, type BankPoller, type SepayPollerSettings } from "./feeds/sepay-poller"
export { readStatement, type ReadStatement, type StatementProblem } from "./feeds/statement"

/** The webhooks we listen to, by the last part of their address. */
export const BANK_FEEDS: Readonly<Record<string, BankFeed>> = { sepay, casso }
