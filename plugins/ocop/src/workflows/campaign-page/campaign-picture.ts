import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
  generateEntityId,
} from "@medusajs/framework/utils"
import type { CampaignPicture } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { hashFile } from "../../pictures/hash-file"
import { PictureRefused } from "../../pictures/picture-refused"
import { preparePicture } from "../../pictures/prepare-picture"
import { pictureAddress } from "../listing-picture/picture-address"
import { campaignPictureNotFound } from "./campaign-page-problems"

const SHOWN = ["id", "url", "thumbnail_url", "width", "height"] as const

/** A picture in SQL, as `CampaignPicture`; null where the row of `owner` names none. */
export const pictureSql = (owner: string): string => `(
  select json_build_object('id', picture.id, 'url', picture.url,
    'thumbnail_url', picture.thumbnail_url, 'width', picture.width, 'height', picture.height)
  from campaign_picture picture
  where picture.id = ${owner}.picture_id and picture.deleted_at is null)`

/** @throws MedusaError INVALID_DATA `ocop.picture_not_found` */
export async function assertPicture(trx: Knex.Transaction, id: string | null): Promise<void> {
  if (id === null) return
  const known = await trx("campaign_picture").where({ id, deleted_at: null }).first("id")
  if (!known) throw campaignPictureNotFound(id)
}

/**
 * Makes a picture of an uploaded file, re-encoded as listings' pictures are. The same bytes are the same
 * picture, also when they are uploaded twice at once.
 *
 * @param file path of a temporary file, which stays where it is
 * @throws MedusaError INVALID_DATA with a code `ocop.picture_…`
 */
export async function uploadCampaignPicture(
  container: MedusaContainer,
  operatorId: string,
  file: string
): Promise<CampaignPicture> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sha256 = await hashFile(file)
  const known = await pictureOf(knex, sha256)
  if (known) return known
  const { whole, card, width, height } = await preparePicture(file).catch((problem: unknown) => {
    throw problem instanceof PictureRefused
      ? new MedusaError(MedusaError.Types.INVALID_DATA, problem.message, problem.code)
      : problem
  })
  const id = generateEntityId(undefined, "cpic")
  const files = container.resolve(Modules.FILE)
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
  const [large, small] = stored
  const written = await knex.transaction(async (trx) => {
    const [row] = await trx("campaign_picture")
      .insert({
        id,
        sha256,
        url: pictureAddress(large!.url),
        thumbnail_url: pictureAddress(small!.url),
        file_id: large!.id,
        thumbnail_file_id: small!.id,
        width,
        height,
        bytes: whole.length + card.length,
        uploaded_by: operatorId,
      })
      .onConflict(trx.raw("(sha256) where deleted_at is null") as never)
      .ignore()
      .returning<CampaignPicture[]>([...SHOWN])
    if (row) {
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: operatorId,
          producer_id: null,
          action: "campaign_picture.uploaded",
          subject_type: "campaign_picture",
          subject_id: id,
          after: { url: row.url },
        },
      ])
    }
    return row
  })
  if (written) return written
  await files.deleteFiles(stored.map((one) => one.id))
  return (await pictureOf(knex, sha256))!
}

const pictureOf = async (knex: Knex, sha256: string): Promise<CampaignPicture | undefined> =>
  knex("campaign_picture")
    .where({ sha256, deleted_at: null })
    .first<CampaignPicture | undefined>([...SHOWN])
