import {
  ProducerListingResponse,
  type ListingOfferForm,
  type ListingWordingForm,
  type ProducerListing,
} from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import type { BackendRequest } from "~/platform/backend.server"

type Deed = "submit" | "withdraw" | "restore"

/** @throws BackendError 404 also for another producer's listing */
export function askListing(request: Request, id: string): Promise<ProducerListing> {
  return ask(request, id, "")
}

export function saveOffer(request: Request, id: string, body: ListingOfferForm) {
  return ask(request, id, "/offer", { method: "POST", body })
}

export function saveWording(request: Request, id: string, body: ListingWordingForm) {
  return ask(request, id, "/wording", { method: "POST", body })
}

export function doListing(request: Request, id: string, deed: Deed) {
  return ask(request, id, `/${deed}`, { method: "POST" })
}

async function ask(request: Request, id: string, action: string, options?: BackendRequest) {
  const path = `/producer/listings/${encodeURIComponent(id)}${action}`
  return (await askProducer(request, ProducerListingResponse, path, options)).listing
}
