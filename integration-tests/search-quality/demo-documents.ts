import type { SearchTypes } from "@medusajs/framework/types"
import { OCOP_PRODUCTS } from "@ocop/backend/src/demo/data/published-products"
import type { DemoCertificate, DemoListing, DemoPlan } from "@ocop/backend/src/demo/plan/demo-plan"
import { planDemoMarket } from "@ocop/backend/src/demo/plan/plan-demo-market"
import type { ProductRow } from "@ocop/plugin/search/product-rows"
import { vietnamDay } from "@ocop/rules"
import { productDefinition } from "./product-definition"

/**
 * The documents that the demonstration's products have in the index: the same plan that is loaded into a
 * market, through the seed of the market's own definition. Ids are the handles.
 */
export async function demoDocuments(): Promise<SearchTypes.SearchDocument[]> {
  const rows = productRows(planDemoMarket(OCOP_PRODUCTS, { today: vietnamDay(new Date()) }))
  const { seed } = productDefinition("seeded")
  const documents: SearchTypes.SearchDocument[] = []
  const context = { container: { query: queryOver(rows) }, index: productDefinition("seeded") }
  for await (const mutations of seed(context as never)) {
    for (const mutation of [mutations].flat()) {
      if (mutation.action === "upsert") documents.push(...mutation.documents)
    }
  }
  return documents
}

/** Answers the seed's question for the next page. */
function queryOver(rows: readonly ProductRow[]) {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    graph: ({ filters, pagination }: NextPage) => {
      const rest = sorted.filter(({ id }) => id > (filters.id?.$gt ?? ""))
      return Promise.resolve({ data: rest.slice(0, pagination.take) })
    },
  }
}

interface NextPage {
  readonly filters: { readonly id?: { readonly $gt: string } }
  readonly pagination: { readonly take: number }
}

function productRows({ listings, producers, certificates }: DemoPlan): ProductRow[] {
  const makers = new Map(producers.map((producer) => [producer.handle, producer]))
  return listings.map((listing) => {
    const { handle, name, kind, status } = makers.get(listing.producer_handle)!
    return {
      id: listing.handle,
      handle: listing.handle,
      title: listing.title,
      description: listing.description,
      thumbnail: `/uploads/demo/${listing.pictures.card}`,
      status: "published",
      created_at: "2026-01-01T00:00:00.000Z",
      sales_channels: [{ id: "sc_shop" }],
      tags: [],
      variants: listing.variants.map(({ price, stock }) => ({
        manage_inventory: true,
        allow_backorder: false,
        calculated_price: { calculated_amount: price },
        inventory_items: [
          {
            required_quantity: 1,
            inventory: { location_levels: [{ stocked_quantity: stock, reserved_quantity: 0 }] },
          },
        ],
      })),
      listing: {
        ...listingFacts(listing),
        producer: { id: handle, handle, name, kind, status, holiday_from: null, holiday_to: null },
        certified_product: {
          certificates: certificates
            .filter(({ listing_handle }) => listing_handle === listing.handle)
            .map(certificateFacts),
        },
      },
    }
  })
}

const listingFacts = (listing: DemoListing) => ({
  id: listing.handle,
  product_id: listing.handle,
  producer_id: listing.producer_handle,
  status: "published" as const,
  hidden_at: null,
  season_from: listing.season?.from ?? null,
  season_to: listing.season?.to ?? null,
  orders_off_season: true,
  ships_from: listing.ships_from,
  group_code: listing.group_code,
  subgroup_code: listing.subgroup_code,
  // Those an operator added; all others the definition knows by itself.
  aliases: [],
  origin: listing.origin,
})

const certificateFacts = ({ stars, issued_on, valid_until, revoked }: DemoCertificate) => ({
  stars,
  issued_on,
  valid_until,
  revoked_on: revoked?.on ?? null,
})
