import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingWordingForm } from "@ocop/contract"
import type { KnownListing, KnownPack, SheetWordingColumn } from "@ocop/rules"

/** A listing of the producer as its sheet shows it. */
export interface SheetListing extends KnownListing {
  status: string
}

interface Row {
  id: string
  status: string
  title: string
  description: string | null
  group_code: string
  label: Record<string, unknown>
  story: string | null
  /** What the producer has saved and shoppers do not read yet. */
  pending: ListingWordingForm | null
  packs: KnownPack[] | null
}

/** All listings of a producer by title, with the wording that it saved last, in one statement. */
export async function knownListings(
  knex: Knex | Knex.Transaction,
  producerId: string
): Promise<SheetListing[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select listing.id, listing.status, listing.group_code, listing.label, listing.story,
       product.title, product.description, open.wording as pending, packs.packs
     from listing
     join producer on producer.id = listing.producer_id
     join product on product.id = listing.product_id and product.deleted_at is null
     left join listing_wording open
       on open.listing_id = listing.id and open.state <> 'approved' and open.deleted_at is null
     left join lateral (
       select json_agg(json_build_object(
         'id', variant.id, 'title', variant.title, 'weight_grams', variant.weight,
         'price', (
           select price.amount from product_variant_price_set link
           join price on price.price_set_id = link.price_set_id and price.deleted_at is null
           where link.variant_id = variant.id and link.deleted_at is null
             and price.currency_code = 'vnd' and price.price_list_id is null
           order by price.min_quantity nulls first limit 1),
         'stock', coalesce((
           select sum(level.stocked_quantity) from product_variant_inventory_item item
           join inventory_level level
             on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
           where item.variant_id = variant.id and item.deleted_at is null
             and level.location_id = producer.stock_location_id), 0)
       ) order by variant.variant_rank, variant.id) as packs
       from product_variant variant
       where variant.product_id = product.id and variant.deleted_at is null
     ) packs on true
     where listing.producer_id = ? and listing.deleted_at is null
     order by product.title, listing.id`,
    [producerId]
  )
  return rows.map(({ id, status, packs, ...row }) => ({
    id,
    status,
    wording: wordingOf(row),
    packs: (packs ?? []).map((pack) => ({
      ...pack,
      price: pack.price === null ? null : Number(pack.price),
      stock: Number(pack.stock),
    })),
  }))
}

const LABEL = ["ingredients", "net_quantity", "shelf_life", "storage", "usage", "warning"] as const

function wordingOf(row: Omit<Row, "id" | "status" | "packs">): KnownListing["wording"] {
  const { title, description, group_code, story } = row.pending ?? row
  const label: Record<string, unknown> = row.pending?.label ?? row.label
  const cells: [SheetWordingColumn, unknown][] = [
    ["title", title],
    ["group_code", group_code],
    ["description", description],
    ["story", story],
    ...LABEL.map((column): [SheetWordingColumn, unknown] => [column, label[column]]),
  ]
  return Object.fromEntries(cells.filter(([, cell]) => typeof cell === "string" && cell !== ""))
}
