import { ListingResponse, type Listing } from "@ocop/contract"
import { groupName, groupSlug } from "~/features/group/product-group"
import { listProvinces } from "~/features/place/provinces.server"
import { storeSearch } from "~/features/search/store-search.server"
import { askBackend } from "~/platform/backend.server"
import { BackendError } from "~/platform/backend-error"

/** How many other products of the same producer a page shows. */
const MORE = 4

/** All that a product's page shows. @throws BackendError, not found when it is not published */
export async function loadProduct(handle: string) {
  const { listing, reviews } = await askBackend(
    ListingResponse,
    `/store/listings/${encodeURIComponent(handle)}`
  )
  const [more, provinces] = await Promise.all([moreOfProducer(listing), listProvinces()])
  return {
    listing,
    reviews,
    more,
    group: { name: groupName(listing.group.code), slug: groupSlug(listing.group.code) ?? null },
    provinceSlug:
      provinces.find(({ code }) => code === listing.origin?.province_code)?.slug ?? null,
  }
}
export type ProductPageData = Awaited<ReturnType<typeof loadProduct>>

/** Not worth an error page: without an answer there is just nothing more. */
async function moreOfProducer(listing: Listing) {
  try {
    const [answer] = await storeSearch([
      {
        filters: { producer_id: listing.producer.id },
        pagination: { take: MORE + 1, order: { created_at: "DESC" } },
        search_options: { count: "none" },
      },
    ])
    return (answer?.hits ?? []).filter(({ id }) => id !== listing.product_id).slice(0, MORE)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(error.message)
    return []
  }
}
