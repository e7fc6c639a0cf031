import { randomUUID } from "node:crypto"
import { type CreateListingBody, ProducerListingResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { certifiedChoices } from "./certified-choices.server"
import { reshapedOffer } from "./change-listing.server"
import { emptyOffer } from "./edit/offer-values"
import { readOffer } from "./edit/read-offer.server"
import { readWording, WORDING_FIELDS } from "./edit/read-wording.server"
import { typedOffer, typedWording } from "./edit/typed-form.server"
import { groupChoices } from "./group-choices.server"
import type { ListingOutcome } from "./listing-outcome"
import { listingPath } from "./listing-paths"
import { emptyWording } from "./wording-in-hand"

export type NewListingData = Awaited<ReturnType<typeof loadNewListing>>

/** What the first form of a listing shows; its key is made once, so that a double tap makes one draft. */
export async function loadNewListing(request: Request) {
  const certified = await certifiedChoices(request)
  return { key: randomUUID(), certified, groups: groupChoices(), offer: emptyOffer() }
}

/** Makes the draft and goes on to its pictures, or gives the form back. */
export async function createListing(request: Request) {
  const form = await request.formData()
  const typed = typedOffer(form)
  const reshaped = reshapedOffer(typed, form)
  const values = {
    key: String(form.get("key")),
    wording: typedWording(form, WORDING_FIELDS.ten ?? []),
    offer: { ...emptyOffer(), packs: (reshaped ?? typed).packs },
  }
  const sentBack = (wrong: string[], code: string | null): ListingOutcome => ({
    form: "new",
    values,
    wrong,
    code,
  })
  if (reshaped) return data(sentBack([], null))
  const first = readWording(emptyWording(), values.wording)
  const { offer, wrong } = readOffer(values.offer)
  if (!first.wording || !offer)
    return data(sentBack([...first.wrong, ...wrong], null), { status: 400 })
  const body: CreateListingBody = { idempotency_key: values.key, wording: first.wording, offer }
  try {
    const options = { method: "POST", body } as const
    const answer = await askProducer(
      request,
      ProducerListingResponse,
      "/producer/listings",
      options
    )
    return redirect(listingPath(answer.listing.id, "anh"), 303)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return data(sentBack([], error.code), { status: error.isTemporary ? 503 : 400 })
  }
}
