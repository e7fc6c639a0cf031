import {
  CreateListingBody,
  ListingOfferForm,
  ListingWordingForm,
  type ListingReviewState,
  type ListingStatus,
} from "@ocop/contract"
import {
  foldVietnamese,
  type ListingAction,
  mayDeleteListing,
  missingForReview,
  nextListingStanding,
} from "@ocop/rules"
import { refuse } from "../buying/refuse"
import type { FakeAnswer, FakeRequest, FakeRoute } from "../fake-route"
import { type KeptListing, type KeptListings, presentListing, presentRow } from "./kept-listings"
import { asProducer } from "./signed-in-producer"

const LISTING = "/producer/listings/([^/]+)"

/** A producer's listings as the contract has them, on what `kept` remembers. */
export function listingRoutes(kept: KeptListings): FakeRoute[] {
  const answered = (listing: KeptListing): FakeAnswer => ({
    body: { listing: presentListing(kept, listing) },
  })
  /** A route about one listing; "not there" and "not yours" are the same. */
  const about = (
    method: FakeRoute["method"],
    action: string,
    answer: (listing: KeptListing, request: FakeRequest) => FakeAnswer
  ): FakeRoute => ({
    method,
    path: new RegExp(`^${LISTING}${action}$`),
    answer: asProducer((request) => {
      const listing = kept.listings.get(request.params[0] ?? "")
      if (!listing) return refuse("ocop.listing_not_found", 404)
      return (method !== "GET" && refusal(kept)) || answer(listing, request)
    }),
  })
  const standing = (action: ListingAction & string): FakeRoute =>
    about("POST", `/${action}`, (listing) => {
      const review = listing.pending?.state ?? null
      const next = nextListingStanding({ status: listing.status, review }, action)
      if (!next) return refuse("ocop.listing_not_published")
      if (action === "submit" && lacks(kept, listing)) return refuse("ocop.listing_incomplete")
      listing.status = next.status
      if (listing.pending && next.review) {
        listing.pending.state = next.review
        if (action === "submit") listing.pending.submitted_at = "2026-11-22T01:00:00.000Z"
      }
      return answered(listing)
    })

  return [
    { method: "GET", path: /^\/producer\/listings$/, answer: asProducer((r) => list(kept, r)) },
    {
      method: "POST",
      path: /^\/producer\/listings$/,
      answer: asProducer(({ body }) => {
        const { idempotency_key: key, wording, offer } = CreateListingBody.parse(body)
        const known = [...kept.listings.values()].find((one) => one.key === key)
        if (known) return answered(known)
        return refusal(kept) ?? answered(aDraft(kept, { key, wording, offer }))
      }),
    },
    about("GET", "", answered),
    about("DELETE", "", (listing) => {
      const review = listing.pending?.state ?? null
      if (!mayDeleteListing({ status: listing.status, review }))
        return refuse("ocop.listing_was_published")
      kept.listings.delete(listing.id)
      return { body: { id: listing.id, deleted: true } }
    }),
    about("POST", "/offer", (listing, { body }) => {
      const offer = ListingOfferForm.parse(body)
      const variants = offer.variants.map((one) => ({
        ...one,
        id: one.id ?? kept.nextId("variant"),
      }))
      listing.offer = { ...offer, variants }
      return answered(listing)
    }),
    about("POST", "/wording", (listing, { body }) => {
      const next = nextListingStanding(
        { status: listing.status, review: listing.pending?.state ?? null },
        "save_wording"
      )
      listing.status = next?.status ?? listing.status
      listing.pending = {
        state: "draft",
        version: (listing.pending?.version ?? 0) + 1,
        wording: ListingWordingForm.parse(body),
        submitted_at: null,
        note: listing.pending?.note ?? null,
      }
      return answered(listing)
    }),
    standing("submit"),
    standing("withdraw"),
    standing("restore"),
    {
      method: "POST",
      path: /^\/producer\/pictures$/,
      answer: asProducer(() => {
        const refused = refusal(kept)
        if (refused) return refused
        const id = kept.nextId("lpic")
        const url = `/uploads/${id}.svg`
        const picture = { id, url, thumbnail_url: url, width: 1600, height: 1600 }
        kept.pictures.set(id, picture)
        return { body: { picture } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/certified-products$/,
      answer: asProducer(() => ({ body: { certified_products: kept.certified } })),
    },
  ]
}

export function aDraft(
  kept: KeptListings,
  wish: Pick<KeptListing, "offer"> & { key?: string; wording: ListingWordingForm }
): KeptListing {
  const id = kept.nextId("listing")
  const variants = wish.offer.variants.map((one) => ({
    ...one,
    id: one.id ?? kept.nextId("variant"),
  }))
  const listing: KeptListing = {
    id,
    key: wish.key ?? id,
    status: "draft",
    live: null,
    pending: {
      state: "draft",
      version: 1,
      wording: wish.wording,
      submitted_at: null,
      note: null,
    },
    offer: { ...wish.offer, variants },
  }
  kept.listings.set(id, listing)
  return listing
}

function refusal(kept: KeptListings): FakeAnswer | null {
  const code = kept.refuseNext
  kept.refuseNext = null
  return code ? refuse(code) : null
}

function lacks(kept: KeptListings, { pending, offer }: KeptListing): boolean {
  return !pending || missingForReview(pending.wording, offer, [...kept.pictures.keys()]).length > 0
}

function list(kept: KeptListings, { query }: FakeRequest): FakeAnswer {
  const all = [...kept.listings.values()].map((listing) => presentRow(kept, listing)).reverse()
  const count = (wanted: (row: (typeof all)[number]) => boolean) => all.filter(wanted).length
  const ofStatus = (status: ListingStatus) => count((row) => row.status === status)
  const ofReview = (review: ListingReviewState) => count((row) => row.review === review)
  const text = foldVietnamese(query.get("q") ?? "")
  const found = all.filter(
    (row) =>
      foldVietnamese(row.title).includes(text) &&
      (!query.has("status") || row.status === query.get("status")) &&
      (!query.has("review") || row.review === query.get("review")) &&
      (!query.has("low_stock") || row.stock <= 5)
  )
  const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))]
  return {
    body: {
      listings: found.slice(offset, offset + limit),
      count: found.length,
      counts: {
        draft: ofStatus("draft"),
        submitted: ofStatus("submitted"),
        published: ofStatus("published"),
        withdrawn: ofStatus("withdrawn"),
      },
      review_counts: {
        draft: ofReview("draft"),
        submitted: ofReview("submitted"),
        changes_asked: ofReview("changes_asked"),
      },
      limit,
      offset,
    },
  }
}
