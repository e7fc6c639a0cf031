import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingPicture, ListingReview, ListingWordingForm } from "@ocop/contract"
import type { ListingRow } from "../listing/listing-row"

/** What stands beside the wordings of a review. */
export type ReviewSides = Pick<ListingReview, "producer" | "history"> & {
  pictures: ListingPicture[]
}

/** The producer, the wordings approved before and the pictures that a wording names, in one statement. */
export async function readReviewSides(
  knex: Knex,
  { id, producer_id }: ListingRow,
  { picture_ids }: ListingWordingForm
): Promise<ReviewSides> {
  const { rows } = await knex.raw<{ rows: { sides: ReviewSides }[] }>(
    `select json_build_object(
       'producer', json_build_object('id', producer.id, 'handle', producer.handle,
         'name', producer.name, 'kind', producer.kind, 'status', producer.status,
         'place', producer.place),
       'history', (
         select coalesce(json_agg(json_build_object('id', former.id,
           'title', former.wording->>'title', 'approved_at', former.decided_at,
           'approved_by', operator.email) order by former.decided_at desc, former.id), '[]')
         from listing_wording former
         left join "user" operator on operator.id = former.decided_by
         where former.listing_id = :id and former.state = 'approved'
           and former.deleted_at is null),
       'pictures', (
         select coalesce(json_agg(json_build_object('id', picture.id, 'url', picture.url,
           'thumbnail_url', picture.thumbnail_url, 'width', picture.width,
           'height', picture.height)), '[]')
         from listing_picture picture
         where picture.id = any(:picture_ids) and picture.producer_id = producer.id)
     ) as sides
     from producer where producer.id = :producer_id`,
    { id, producer_id, picture_ids: [...picture_ids] }
  )
  return rows[0]!.sides
}
