import type { ListingWordingForm, ProducerListing } from "@ocop/contract"

const NOTHING: ListingWordingForm = {
  title: "",
  description: null,
  group_code: "",
  subgroup_code: null,
  certified_product_id: null,
  commune_code: null,
  label: {},
  story: null,
  picture_ids: [],
}

/** The wording that its producer goes on writing: what has not been approved yet, or else what shoppers read. */
export function wordingInHand({
  live,
  pending,
}: Pick<ProducerListing, "live" | "pending">): ListingWordingForm {
  return pending?.wording ?? live ?? NOTHING
}

/** A wording of which nothing is written, for the first form of a listing. */
export function emptyWording(): ListingWordingForm {
  return NOTHING
}
