import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, generateEntityId } from "@medusajs/framework/utils"
import type { ListingPicture } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import type { PreparedPicture } from "../../pictures/prepare-picture"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { pictureAddress } from "./picture-address"

const SHOWN = ["id", "url", "thumbnail_url", "width", "height"] as const

/**
 * The picture that this producer made of these very bytes before; null for none. Asked for again, it is not
 * cleared away for another day.
 */
export async function knownPicture(
  knex: Knex,
  producer_id: string,
  sha256: string
): Promise<ListingPicture | null> {
  const [known] = await knex("listing_picture")
    .where({ producer_id, sha256, deleted_at: null })
    .update({ updated_at: knex.fn.now() })
    .returning<ListingPicture[]>([...SHOWN])
  return known ?? null
}

/**
 * Stores a picture and its card where shoppers reach them. Of two uploads of the same bytes at the same moment
 * the later keeps nothing and answers with the earlier.
 *
 * @param sha256 of the bytes as they were uploaded
 */
export async function keepPicture(
  container: MedusaContainer,
  by: ProducerSession,
  sha256: string,
  { whole, card, width, height }: PreparedPicture
): Promise<ListingPicture> {
  assertNotSuspended(by)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const files = container.resolve(Modules.FILE)
  const id = generateEntityId(undefined, "lpic")
  const stored = await files.createFiles(
    [
      { suffix: "", content: whole },
      { suffix: "-480", content: card },
    ].map(({ suffix, content }) => ({
      filename: `${id}${suffix}.webp`,
      mimeType: "image/webp",
      content: content.toString("base64"),
      access: "public" as const,
    }))
  )
  const [file, thumbnail] = stored
  const written = await knex.transaction(async (trx) => {
    const [row] = await trx("listing_picture")
      .insert({
        id,
        producer_id: by.producer_id,
        sha256,
        url: pictureAddress(file!.url),
        thumbnail_url: pictureAddress(thumbnail!.url),
        file_id: file!.id,
        thumbnail_file_id: thumbnail!.id,
        width,
        height,
        bytes: whole.length + card.length,
        uploaded_by: by.member_id,
      })
      .onConflict(trx.raw("(producer_id, sha256) where deleted_at is null") as never)
      .ignore()
      .returning<ListingPicture[]>([...SHOWN])
    if (row) await recordDeeds(trx, [uploaded(by, row)])
    return row
  })
  if (written) return written
  await files.deleteFiles(stored.map((one) => one.id))
  return (await knownPicture(knex, by.producer_id, sha256))!
}

const uploaded = (by: ProducerSession, { id, url }: ListingPicture) => ({
  actor_type: "producer" as const,
  actor_id: by.member_id,
  producer_id: by.producer_id,
  action: "listing_picture.uploaded",
  subject_type: "listing_picture",
  subject_id: id,
  before: null,
  after: { url },
})
