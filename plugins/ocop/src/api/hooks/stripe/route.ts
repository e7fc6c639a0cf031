import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { EventRefused, type CardEvent } from "@ocop/payment-stripe-checkout"
import { CARD_PAYMENT_MODULE } from "../../../modules/card-payment"
import { receiveCardEvent } from "../../../workflows/card-payment/receive-card-event"

/**
 * `POST /hooks/stripe`: what Stripe tells us. Verified on the bytes as they came, kept, and only then acknowledged:
 * a wrong secret shows as failures in Stripe's dashboard, and what we could not keep is sent again.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = req.scope.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Cards are not taken here")
  }
  let event: CardEvent
  try {
    const body = req.rawBody
    const signature = String(req.headers["stripe-signature"] ?? "")
    event = account.readEvent(Buffer.isBuffer(body) ? body : String(body ?? ""), signature)
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`A message that is not Stripe's, or is old, was refused: ${error.message}`)
    res.status(400).json({ type: "invalid_data", code: `ocop.event_${error.because}` })
    return
  }
  await receiveCardEvent(req.scope, event)
  res.json({ received: true })
}
