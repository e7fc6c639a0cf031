import type {
  CertifiedProductChoice,
  ListingOfferForm,
  ListingPicture,
  ListingReviewState,
  ListingStatus,
  ListingWordingForm,
  ProducerListing,
  ProducerListingRow,
} from "@ocop/contract"

export type KeptListing = {
  id: string
  key: string
  status: ListingStatus
  live: ListingWordingForm | null
  pending: {
    state: ListingReviewState
    version: number
    wording: ListingWordingForm
    submitted_at: string | null
    note: string | null
  } | null
  offer: ListingOfferForm
}

/** What the fake backend remembers of one producer; a test may also change it behind the portal's back. */
export type KeptListings = {
  listings: Map<string, KeptListing>
  pictures: Map<string, ListingPicture>
  certified: CertifiedProductChoice[]
  /** Code with which the next request that changes something is refused. */
  refuseNext: string | null
  nextId: (prefix: string) => string
}

export const CERTIFIED_TEA: CertifiedProductChoice = {
  id: "cprod_tea",
  name: "Chè Shan tuyết Lũng Phìn",
  group_code: "I",
  stars: 4,
  certificate: {
    number: "DEMO-0042",
    decision: "1242/QĐ-UBND",
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    issued_on: "2025-06-30",
    valid_until: "2028-06-29",
    state: "valid",
    days_left: 585,
  },
}

const LAPSED_HONEY: CertifiedProductChoice = {
  id: "cprod_honey",
  name: "Mật ong bạc hà",
  group_code: "I",
  stars: null,
  certificate: {
    ...CERTIFIED_TEA.certificate!,
    number: "DEMO-0007",
    issued_on: "2022-03-15",
    valid_until: "2025-03-14",
    state: "expired",
    days_left: null,
  },
}

export function keptListings(): KeptListings {
  let last = 0
  return {
    listings: new Map(),
    pictures: new Map(),
    certified: [CERTIFIED_TEA, LAPSED_HONEY],
    refuseNext: null,
    nextId: (prefix) => `${prefix}_${++last}`,
  }
}

export function presentListing(kept: KeptListings, listing: KeptListing): ProducerListing {
  const wording = listing.live ?? listing.pending?.wording
  const certified = kept.certified.find(({ id }) => id === wording?.certified_product_id)
  const { id, status, live, pending, offer } = listing
  return {
    id,
    product_id: `prod_of_${id}`,
    handle: `san-pham-${id}`,
    status,
    live,
    pending,
    offer,
    pictures: [...kept.pictures.values()],
    stars: certified?.stars ?? null,
    hidden_reason: null,
    closed_code: status === "published" && !certified?.stars ? "ocop.certificate_expired" : null,
    updated_at: "2026-11-21T03:00:00.000Z",
  }
}

export function presentRow(kept: KeptListings, listing: KeptListing): ProducerListingRow {
  const { id, handle, status, live, pending, offer, stars, closed_code } = presentListing(
    kept,
    listing
  )
  const wording = live ?? pending?.wording
  const prices = offer.variants.map(({ price }) => price)
  return {
    id,
    handle,
    title: wording?.title ?? "",
    thumbnail: kept.pictures.get(wording?.picture_ids[0] ?? "")?.thumbnail_url ?? null,
    status,
    review: pending?.state ?? null,
    stars,
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    stock: offer.variants.reduce((sum, { stock }) => sum + stock, 0),
    closed_code,
  }
}
