import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingWordingForm } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../modules/origin"
import { certifiedProductNotFound, communeNotFound, pictureNotFound } from "./listing-problems"

/**
 * That what a wording names is there and is this producer's: register entry, pictures, commune. The pictures
 * are held, so that none is cleared away before the wording names it.
 *
 * @param shown ids of pictures that the listing shows already
 * @throws MedusaError `ocop.certified_product_not_found`, `ocop.picture_not_found`, `ocop.commune_not_found`
 */
export async function assertWording(
  container: MedusaContainer,
  trx: Knex.Transaction,
  producerId: string,
  wording: ListingWordingForm,
  shown: readonly string[]
): Promise<void> {
  const { certified_product_id, commune_code, picture_ids } = wording
  if (commune_code && !container.resolve(ORIGIN_MODULE).gazetteer().commune(commune_code)) {
    throw communeNotFound(commune_code)
  }
  if (certified_product_id) {
    const entry = await trx("certified_product")
      .where({ id: certified_product_id, producer_id: producerId, deleted_at: null })
      .first("id")
    if (!entry) throw certifiedProductNotFound(certified_product_id)
  }
  const uploaded = picture_ids.filter((id) => !shown.includes(id))
  if (!uploaded.length) return
  const found = await trx("listing_picture")
    .select<{ id: string }[]>("id")
    .where({ producer_id: producerId, deleted_at: null })
    .whereIn("id", uploaded)
    .forShare()
  const lost = uploaded.find((wanted) => !found.some(({ id }) => id === wanted))
  if (lost) throw pictureNotFound(lost)
}
