import { DeliverySettingsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** @throws Response a redirect, when nobody is signed in */
export function loadDelivery(request: Request): Promise<DeliverySettingsResponse> {
  return askProducer(request, DeliverySettingsResponse, "/producer/delivery")
}
