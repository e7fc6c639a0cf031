import { DeliverySettingsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { deliveryBody, typedDelivery } from "./delivery-form.server"
import type { DeliveryOutcome } from "./delivery-outcome"
import { loadDelivery } from "./load-delivery.server"

/** Saves the form as a whole; what is wrong comes back with what was typed. */
export async function saveDelivery(request: Request): Promise<DeliveryOutcome> {
  const typed = typedDelivery(await request.formData())
  const { goods } = await loadDelivery(request)
  const body = deliveryBody(typed, goods)
  if (!body.success) return { done: false, code: codeOf(body.error.issues[0]?.path[0]), typed }
  try {
    const wish = { method: "POST" as const, body: body.data }
    await askProducer(request, DeliverySettingsResponse, "/producer/delivery", wish)
    return { done: true }
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    return { done: false, code: error.code, typed }
  }
}

function codeOf(field: PropertyKey | undefined): string {
  const known = field === "free_from" || field === "goods" ? field : "invalid"
  return `shop.delivery_${known}`
}
