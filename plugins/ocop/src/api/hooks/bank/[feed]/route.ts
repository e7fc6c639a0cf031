import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { BANK_FEEDS, UnreadableMessage, type FeedMovement } from "@ocop/payment-vietqr"
import { BANK_TRANSFER_MODULE } from "../../../../modules/bank-transfer"
import { storeMovements } from "../../../../modules/bank-transfer/store-movements"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { drainBankTransfers } from "../../../../workflows/bank-transfer/drain-bank-transfers"

/**
 * `POST /hooks/bank/:feed`: money that moved. Believed first, then kept, then answered; what it means is found
 * afterwards, and again by a job when this process dies. A feed that is not configured is told no more than one
 * whose signature is wrong.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.feed ?? ""
  const feed = Object.hasOwn(BANK_FEEDS, name) ? BANK_FEEDS[name] : undefined
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const { feeds } = req.scope.resolve(BANK_TRANSFER_MODULE).settings()
  const now = req.scope.resolve(CLOCK_MODULE).now()
  if (!feed?.isGenuine({ headers: req.headers, body }, feeds, now)) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The message is not signed as this feed signs",
      "ocop.bank_message_refused"
    )
  }
  const movements = readMessage(() => feed.read(body))
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await storeMovements(knex, name, movements)
  res.json({ success: true })
  await drainBankTransfers(req.scope)
}

function readMessage(read: () => FeedMovement[]): FeedMovement[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableMessage)) throw error
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The message could not be read: ${error.message}`,
      "ocop.bank_message_unreadable"
    )
  }
}
