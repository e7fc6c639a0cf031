import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
  generateEntityId,
} from "@medusajs/framework/utils"
import { afterSaleRefusals, COMPLAINT_PICTURES, isClosed } from "@ocop/rules"
import { lockComplaint, type ComplaintOf } from "../../modules/complaint/locked-complaint"
import { hashFile } from "../../pictures/hash-file"
import { PictureRefused } from "../../pictures/picture-refused"
import { preparePicture } from "../../pictures/prepare-picture"
import { refuseShopOrder } from "../shop-order/change-shop-order"
import { complaintNotFound } from "./write-entry"

/**
 * Keeps a buyer's picture with a complaint: encoded anew, without where and when it was taken, and where only those
 * of the complaint see it. The same file again is the same picture.
 *
 * @param file path of a temporary file, which stays where it is
 * @throws MedusaError INVALID_DATA with a code `ocop.picture_…`; NOT_ALLOWED for one too many, or when it has ended
 */
export async function keepComplaintPicture(
  container: MedusaContainer,
  which: ComplaintOf,
  file: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sha256 = await hashFile(file)
  const wanted = await knex.transaction((trx) => isWanted(trx, which, sha256))
  if (!wanted) return
  const { whole, width, height } = await preparePicture(file).catch((problem: unknown) => {
    throw problem instanceof PictureRefused
      ? new MedusaError(MedusaError.Types.INVALID_DATA, problem.message, problem.code)
      : problem
  })
  const id = generateEntityId(undefined, "complpic")
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
      if (!(await isWanted(trx, which, sha256))) return false
      const picture = { id, complaint_id: which.complaint_id, sha256, file_id, width, height }
      await trx("complaint_picture").insert({ ...picture, bytes: whole.length })
      return true
    })
    if (!kept) await files.deleteFiles([file_id])
  } catch (problem) {
    await files.deleteFiles([file_id])
    throw problem
  }
}

type Transaction = Parameters<typeof lockComplaint>[0]

/** False for a picture that is there already. */
async function isWanted(trx: Transaction, which: ComplaintOf, sha256: string): Promise<boolean> {
  const complaint = await lockComplaint(trx, which)
  if (!complaint) throw complaintNotFound(which.complaint_id)
  const kept = await trx("complaint_picture")
    .where({ complaint_id: complaint.id, deleted_at: null })
    .select<{ sha256: string }[]>("sha256")
  if (kept.some((picture) => picture.sha256 === sha256)) return false
  if (isClosed(complaint.status)) {
    const conflict = afterSaleRefusals.complaintStatusConflict(complaint.status, "take pictures")
    refuseShopOrder(conflict)
  }
  if (kept.length >= COMPLAINT_PICTURES) {
    refuseShopOrder(afterSaleRefusals.complaintPicturesFull(COMPLAINT_PICTURES))
  }
  return true
}

/** A picture of a complaint, to be sent. @throws MedusaError NOT_FOUND, whatever of the two does not fit */
export async function complaintPicture(
  container: MedusaContainer,
  which: ComplaintOf,
  pictureId: string
): Promise<{ file_id: string; file_name: string; mime_type: string; size: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { complaint_id, producer_id, order_id } = which
  const picture = await knex("complaint_picture as picture")
    .join("complaint", "complaint.id", "picture.complaint_id")
    .where({
      "picture.id": pictureId,
      "complaint.id": complaint_id,
      ...(producer_id ? { "complaint.producer_id": producer_id } : {}),
      ...(order_id ? { "complaint.order_id": order_id } : {}),
    })
    .whereNull("picture.deleted_at")
    .first<{ file_id: string; bytes: number } | undefined>("picture.file_id", "picture.bytes")
  if (!picture) throw complaintNotFound(complaint_id)
  return {
    file_id: picture.file_id,
    file_name: `${pictureId}.webp`,
    mime_type: "image/webp",
    size: picture.bytes,
  }
}
