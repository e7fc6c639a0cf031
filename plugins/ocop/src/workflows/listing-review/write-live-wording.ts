import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ListingWordingForm } from "@ocop/contract"
import type { ListingRow } from "../listing/listing-row"
import { picturesOf } from "../listing/present-producer-listing"
import { originFor } from "./origin-for"

/**
 * Makes a wording what shoppers read: title, texts, pictures, register entry and origin change in one moment, so
 * that no page ever shows a new name under an old certificate's star.
 */
export async function writeLiveWording(
  container: MedusaContainer,
  trx: Knex.Transaction,
  listing: ListingRow,
  wording: ListingWordingForm
): Promise<void> {
  const origin_id = await originFor(container, trx, listing, wording.commune_code)
  const pictures = new Map(picturesOf(listing).map((picture) => [picture.id, picture]))
  const shown = wording.picture_ids.flatMap((id) => pictures.get(id) ?? [])
  const { product_id } = listing
  await trx("product")
    .where({ id: product_id })
    .update({
      title: wording.title,
      description: wording.description,
      thumbnail: shown[0]?.thumbnail_url ?? null,
      status: "published",
      updated_at: trx.fn.now(),
    })
  await trx("listing")
    .where({ id: listing.id })
    .update({
      group_code: wording.group_code,
      subgroup_code: wording.subgroup_code,
      certified_product_id: wording.certified_product_id,
      origin_id,
      label: JSON.stringify(wording.label),
      story: wording.story,
      updated_at: trx.fn.now(),
    })
  const urls = shown.map(({ url }) => url)
  if (JSON.stringify(urls) !== JSON.stringify(listing.images.map(({ url }) => url))) {
    await trx("image").where({ product_id }).delete()
    if (urls.length) {
      await trx("image").insert(
        urls.map((url, rank) => ({ id: generateEntityId(undefined, "img"), url, rank, product_id }))
      )
    }
  }
}
