import type { ListingWordingForm } from "@ocop/contract"
import * as z from "zod"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { notFound } from "~/platform/page-refusal.server"
import { data, redirect } from "react-router"
import { askListing, doListing, saveOffer, saveWording } from "./ask-listing.server"
import { emptyPack, type OfferValues } from "./edit/offer-values"
import { readOffer } from "./edit/read-offer.server"
import { readWording, WORDING_FIELDS } from "./edit/read-wording.server"
import { typedOffer, typedWording } from "./edit/typed-form.server"
import type { ListingOutcome } from "./listing-outcome"
import { listingPath, listingsPath } from "./listing-paths"
import { movePicture } from "./pictures/picture-order"
import { nextStep, stepOf, type Step } from "./steps"
import { wordingInHand } from "./wording-in-hand"

/**
 * What a form on a listing's page asks for.
 *
 * @returns where to go, or the form again with what is wrong
 * @throws Response 404, or to sign in
 */
export async function changeListing(request: Request, id: string) {
  const form = await request.formData()
  const intent = String(form.get("intent"))
  const step = stepOf(intent)
  if (step === "goi") return changeOffer(request, id, form)
  if (step === "anh") return changePictures(request, id, form)
  if (step) return changeWording(request, id, step, form)
  return changeStanding(request, id, intent)
}

async function changeWording(request: Request, id: string, step: Step, form: FormData) {
  const values = typedWording(form, WORDING_FIELDS[step] ?? [])
  const sentBack = (wrong: string[], code: string | null) =>
    ({ form: "wording", values, wrong, code }) satisfies ListingOutcome
  return refusedAs(
    (code) => sentBack([], code),
    async () => {
      const listing = await askListing(request, id)
      const base = wordingInHand(listing)
      const { wording, wrong } = readWording(base, values)
      if (!wording) return data(sentBack(wrong, null), { status: 400 })
      await saveIfChanged(request, id, base, wording)
      return toNext(id, step, listing.status === "draft", wording)
    }
  )
}

async function changeOffer(request: Request, id: string, form: FormData) {
  const values = typedOffer(form)
  const reshaped = reshapedOffer(values, form)
  const sentBack = (offer: OfferValues, wrong: string[], code: string | null) =>
    ({ form: "offer", values: offer, wrong, code }) satisfies ListingOutcome
  if (reshaped) return data(sentBack(reshaped, [], null))
  const { offer, wrong } = readOffer(values)
  if (!offer) return data(sentBack(values, wrong, null), { status: 400 })
  return refusedAs(
    (code) => sentBack(values, [], code),
    async () => {
      const listing = await saveOffer(request, id, offer)
      return toNext(id, "goi", listing.status === "draft", wordingInHand(listing))
    }
  )
}

/** Without scripts a row is added and taken away by the server, and the form comes back; else null. */
export function reshapedOffer(values: OfferValues, form: FormData): OfferValues | null {
  const dropped = form.get("drop_pack")
  if (form.has("add_pack")) return { ...values, packs: [...values.packs, emptyPack(values.packs)] }
  if (dropped === null) return null
  return { ...values, packs: values.packs.filter(({ key }) => key !== dropped) }
}

async function changePictures(request: Request, id: string, form: FormData) {
  return refusedAs(
    (code) => ({ form: "deed", code }) satisfies ListingOutcome,
    async () => {
      const base = wordingInHand(await askListing(request, id))
      const [sooner, later, dropped] = ["sooner", "later", "drop"].map((name) =>
        String(form.get(name) ?? "")
      )
      const moved = movePicture(base.picture_ids, sooner || later || "", sooner ? -1 : 1)
      const picture_ids = moved.filter((picture) => picture !== dropped)
      await saveIfChanged(request, id, base, { ...base, picture_ids })
      return redirect(listingPath(id, "anh"), 303)
    }
  )
}

async function changeStanding(request: Request, id: string, intent: string) {
  return refusedAs(
    (code) => ({ form: "deed", code }) satisfies ListingOutcome,
    async () => {
      switch (intent) {
        case "submit":
        case "withdraw":
        case "restore":
          await doListing(request, id, intent)
          return redirect(`${listingPath(id)}?xong=${intent}`, 303)
        case "delete": {
          const path = `/producer/listings/${encodeURIComponent(id)}`
          await askProducer(request, z.unknown(), path, { method: "DELETE" })
          return redirect(`${listingsPath()}?xong=delete`, 303)
        }
        default:
          throw notFound()
      }
    }
  )
}

async function saveIfChanged(
  request: Request,
  id: string,
  before: ListingWordingForm,
  after: ListingWordingForm
) {
  if (JSON.stringify(before) !== JSON.stringify(after)) await saveWording(request, id, after)
}

/** A draft goes on to the next step; what is on sale already goes back to its overview. */
function toNext(id: string, step: Step, isDraft: boolean, wording: ListingWordingForm) {
  const next = isDraft ? nextStep(step, wording) : null
  return redirect(next ? listingPath(id, next) : `${listingPath(id)}?xong=${step}`, 303)
}

/** Runs, and turns the backend's no into the form's outcome; a listing that is not there is a 404 page. */
async function refusedAs<Done, Outcome extends ListingOutcome>(
  outcome: (code: string) => Outcome,
  run: () => Promise<Done>
) {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.code === "ocop.listing_not_found") throw notFound()
    if (error.isTemporary) console.error(error.message)
    return data(outcome(error.code), { status: error.isTemporary ? 503 : 400 })
  }
}
