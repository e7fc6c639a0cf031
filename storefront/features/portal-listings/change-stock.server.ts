import { data, redirect } from "react-router"
import { BackendError } from "~/platform/backend-error"
import { formatNumber } from "~/platform/number"
import { notFound } from "~/platform/page-refusal.server"
import { askListing, saveOffer } from "./ask-listing.server"
import { offerValuesOf, type PackValues } from "./edit/offer-values"
import { readOffer } from "./edit/read-offer.server"
import { typedOffer } from "./edit/typed-form.server"
import { listingsAsked, listingsQuery } from "./listing-filters"
import { listingsPath } from "./listing-paths"
import type { StockOutcome } from "./stock-outcome"

/** Saves price and stock of a listing's pack sizes from the list; what the sheet does not show stays. */
export async function changeStock(request: Request, url: URL) {
  const form = await request.formData()
  const id = String(form.get("listing_id"))
  const typed = typedOffer(form).packs
  try {
    const listing = await askListing(request, id)
    const before = offerValuesOf(listing.offer, (amount) => formatNumber(amount))
    const packs = before.packs.map((pack) => withTyped(pack, typed))
    const { offer, wrong } = readOffer({ ...before, packs })
    if (!offer) return sentBack({ id, packs, wrong, code: null }, 400)
    await saveOffer(request, id, offer)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.code === "ocop.listing_not_found") throw notFound()
    return sentBack(
      { id, packs: typed, wrong: [], code: error.code },
      error.isTemporary ? 503 : 400
    )
  }
  const query = listingsQuery(listingsAsked(url.searchParams))
  return redirect(`${listingsPath()}${query}${query ? "&" : "?"}xong=goi`, 303)
}

function withTyped(pack: PackValues, typed: readonly PackValues[]): PackValues {
  const row = typed.find(({ id }) => id === pack.id)
  return row ? { ...pack, price: row.price, stock: row.stock, seen: row.seen } : pack
}

function sentBack(outcome: StockOutcome, status: number) {
  return data(outcome, { status })
}
