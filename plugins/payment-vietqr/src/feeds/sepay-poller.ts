import { UnreadableMessage, type FeedMovement } from "./bank-feed"
import { fieldsOf, neededDong, neededMoment, neededText, textOf } from "./read-fields"

/** Asks a bank's service what has moved: what a webhook did not bring, this does. */
export interface BankPoller {
  /**
   * Movements from `sinceId` on, that one included; all that the service still tells of without it.
   *
   * @throws Error when the service doesn't answer, or says what nobody understands
   */
  movementsSince(sinceId: string | null): Promise<FeedMovement[]>
}

export interface SepayPollerSettings {
  token: string
  account: string
  /** "https://my.sepay.vn", or a stand-in. */
  baseUrl: string
}

const AT_ONCE = 500
const PATIENCE_MS = 15_000

/** SePay's list of transactions (`/userapi/transactions/list`); its ids are those of its webhook. */
export function sepayPoller(
  { token, account, baseUrl }: SepayPollerSettings,
  ask: typeof fetch = fetch
): BankPoller {
  return {
    async movementsSince(sinceId) {
      const address = new URL("/userapi/transactions/list", baseUrl)
      address.searchParams.set("account_number", account)
      address.searchParams.set("limit", String(AT_ONCE))
      if (sinceId) address.searchParams.set("since_id", sinceId)
      const answer = await ask(address, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (!answer.ok) throw new Error(`SePay answered ${answer.status}`)
      const { transactions } = fieldsOf(await answer.json())
      if (!Array.isArray(transactions)) throw new UnreadableMessage("Its transactions are no list")
      return transactions.map(readTransaction)
    },
  }
}

function readTransaction(entry: unknown): FeedMovement {
  const raw = fieldsOf(entry)
  const received = neededDong(raw, "amount_in")
  const amount = received || neededDong(raw, "amount_out")
  if (amount <= 0) throw new UnreadableMessage("It moves nothing")
  return {
    transaction_id: neededText(raw, "id"),
    direction: received ? "in" : "out",
    amount,
    content: textOf(raw, "transaction_content") ?? "",
    account: neededText(raw, "account_number"),
    bank_reference: textOf(raw, "reference_number"),
    booked_at: neededMoment(raw, "transaction_date"),
    raw,
  }
}
