import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
  generateEntityId,
} from "@medusajs/framework/utils"
import { REVIEW_PICTURES } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { countMarks } from "../../modules/review/count-marks"
import { lockReview, refuseReview, reviewNotFound } from "../../modules/review/locked-review"
import { hashFile } from "../../pictures/hash-file"
import { PictureRefused } from "../../pictures/picture-refused"
import { preparePicture } from "../../pictures/prepare-picture"
import { recordReviewDeed } from "./write-review"

export interface OwnReview {
  review_id: string
  /** From the session. */
  customer_id: string
}

/**
 * Keeps a picture with a customer's own review: encoded anew, without where and when it was taken. The review waits
 * for an operator again. The same file again is the same picture.
 *
 * @param file path of a temporary file, which stays where it is
 * @throws MedusaError INVALID_DATA with a code `ocop.picture_…`; NOT_ALLOWED for one too many
 */
export async function keepReviewPicture(
  container: MedusaContainer,
  which: OwnReview,
  file: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const sha256 = await hashFile(file)
  if (!(await knex.transaction((trx) => wanted(trx, which, sha256)))) return
  const { whole, width, height } = await preparePicture(file).catch((problem: unknown) => {
    throw problem instanceof PictureRefused
      ? new MedusaError(MedusaError.Types.INVALID_DATA, problem.message, problem.code)
      : problem
  })
  const id = generateEntityId("", "revpic")
  const files = container.resolve(Modules.FILE)
  const [stored] = await files.createFiles([
    {
      filename: `${id}.webp`,
      mimeType: "image/webp",
      content: whole.toString("base64"),
      access: "private",
    },
  ])
  const file_id = stored!.id
  try {
    const kept = await knex.transaction(async (trx) => {
      const review = await wanted(trx, which, sha256)
      if (!review) return false
      const picture = {
        id,
        review_id: review.id,
        sha256,
        file_id,
        width,
        height,
      }
      await trx("review_picture").insert({ ...picture, bytes: whole.length })
      const again = {
        state: "pending",
        reason: null,
        revision: review.revision + 1,
      }
      await trx("review")
        .where({ id: review.id })
        .update({ ...again, written_at: now })
      if (review.state === "published") await countMarks(trx, review.listing_id)
      await recordReviewDeed(trx, review, "changed")
      return true
    })
    if (!kept) await files.deleteFiles([file_id])
  } catch (problem) {
    await files.deleteFiles([file_id])
    throw problem
  }
}

/** The review, held; null for a picture that is there already. */
async function wanted(trx: Knex.Transaction, which: OwnReview, sha256: string) {
  const review = await lockReview(trx, which)
  const kept = await trx("review_picture")
    .where({ review_id: review.id })
    .select<{ sha256: string }[]>("sha256")
  if (kept.some((picture) => picture.sha256 === sha256)) return null
  if (kept.length >= REVIEW_PICTURES) {
    refuseReview("ocop.review_pictures_full", `A review has at most ${REVIEW_PICTURES} pictures.`)
  }
  return review
}

/** Who asks for a picture: everybody for what is published, its author, or an operator. */
export type PictureReader = { published: true } | { customer_id: string } | "operator"

/** A kept file, as a route sends it. */
interface KeptPicture {
  file_id: string
  file_name: string
  mime_type: string
  /** Bytes. */
  size: number
}

/** A picture of a review, to be sent. @throws MedusaError NOT_FOUND, whatever of the two does not fit */
export async function reviewPicture(
  container: MedusaContainer,
  reader: PictureReader,
  reviewId: string,
  pictureId: string
): Promise<KeptPicture> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const picture = await knex("review_picture as picture")
    .join("review", "review.id", "picture.review_id")
    .where({
      "picture.id": pictureId,
      "review.id": reviewId,
      "review.deleted_at": null,
    })
    .where(
      reader === "operator"
        ? {}
        : "published" in reader
          ? { "review.state": "published" }
          : { "review.customer_id": reader.customer_id }
    )
    .first<{ file_id: string; bytes: number } | undefined>("picture.file_id", "picture.bytes")
  if (!picture) throw reviewNotFound(reviewId)
  const { file_id, bytes } = picture
  return {
    file_id,
    file_name: `${pictureId}.webp`,
    mime_type: "image/webp",
    size: bytes,
  }
}
