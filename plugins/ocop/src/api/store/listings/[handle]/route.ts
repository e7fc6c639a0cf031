import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, QueryContext } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { readNewestReviews } from "../../../../workflows/review/read-reviews"
import { LISTING_PAGE_FIELDS } from "./listing-fields"
import { presentListing, type ListingPageRow } from "./present-listing"

/** A listing is public while it is published, not hidden, in one of the key's channels and its producer is open. */
function isPublic(
  row: ListingPageRow & { status: string; sales_channels: { id: string }[] },
  channels: string[]
) {
  return (
    row.status === "published" &&
    row.listing?.status === "published" &&
    row.listing.hidden_at === null &&
    row.listing.producer?.status === "approved" &&
    row.sales_channels.some(({ id }) => channels.includes(id))
  )
}

/** `GET /store/listings/:handle`: a product page's data, on today's certificates, with what buyers say. */
export async function GET(
  req: MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } },
  res: MedusaResponse
): Promise<void> {
  const { handle } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: LISTING_PAGE_FIELDS,
    filters: { handle },
    context: { variants: { calculated_price: QueryContext({ currency_code: "vnd" }) } },
  })
  const row = data[0] as unknown as Parameters<typeof isPublic>[0] | undefined
  if (!row || !isPublic(row, req.publishable_key_context?.sales_channel_ids ?? [])) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No listing "${handle}" is on show`,
      "ocop.listing_not_found"
    )
  }
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const reviews = await readNewestReviews(knex, row.listing.id)
  res.json({ listing: presentListing(row, today, places), reviews })
}
