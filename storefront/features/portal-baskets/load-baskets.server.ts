import { ProducerBasketsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** @throws Response a redirect, when nobody is signed in */
export function loadProducerBaskets(request: Request): Promise<ProducerBasketsResponse> {
  return askProducer(request, ProducerBasketsResponse, "/producer/baskets")
}
