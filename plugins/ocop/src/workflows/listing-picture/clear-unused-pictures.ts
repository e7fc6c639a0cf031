import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** At a time, so that no lock is held for long; the next hour takes the next. */
const BATCH = 200

/**
 * Deletes pictures that were uploaded more than a day ago and that no wording, of now or before, and no product
 * names. How many.
 */
export async function clearUnusedPictures(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const gone = await knex.transaction(async (trx) => {
    // A wording that is just being saved holds its pictures: those are passed by.
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `select picture.id from listing_picture picture
       where picture.updated_at < now() - interval '1 day' and ${UNUSED}
       order by picture.updated_at limit ${BATCH} for update skip locked`
    )
    if (!rows.length) return []
    // Asked again under the lock, as a wording may have been saved since.
    const deleted = await trx.raw<{ rows: { file_id: string; thumbnail_file_id: string }[] }>(
      `delete from listing_picture picture where picture.id = any(?) and ${UNUSED}
       returning picture.file_id, picture.thumbnail_file_id`,
      [rows.map(({ id }) => id)]
    )
    return deleted.rows
  })
  const files = gone.flatMap(({ file_id, thumbnail_file_id }) => [file_id, thumbnail_file_id])
  if (files.length) await container.resolve(Modules.FILE).deleteFiles(files)
  return gone.length
}

const UNUSED = `not exists (
    select 1 from listing join listing_wording wording on wording.listing_id = listing.id
    where listing.producer_id = picture.producer_id and wording.deleted_at is null
      and wording.wording->'picture_ids' @> to_jsonb(picture.id))
  and not exists (
    select 1 from image where image.url = picture.url and image.deleted_at is null)
  and not exists (
    select 1 from product where product.thumbnail = picture.thumbnail_url
      and product.deleted_at is null)`
