import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ListingPicture } from "@ocop/contract"
import type { ProducerSession } from "../../modules/producer/member-session"
import { hashFile } from "../../pictures/hash-file"
import { PictureRefused } from "../../pictures/picture-refused"
import { preparePicture } from "../../pictures/prepare-picture"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { keepPicture, knownPicture } from "./keep-picture"

/**
 * Makes a picture of an uploaded file. The same bytes by the same producer are the same picture.
 *
 * @param file path of a temporary file, which stays where it is
 * @throws MedusaError INVALID_DATA with a code `ocop.picture_…`
 */
export async function uploadPicture(
  container: MedusaContainer,
  by: ProducerSession,
  file: string
): Promise<ListingPicture> {
  assertNotSuspended(by)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sha256 = await hashFile(file)
  const known = await knownPicture(knex, by.producer_id, sha256)
  if (known) return known
  const prepared = await preparePicture(file).catch((problem: unknown) => {
    throw problem instanceof PictureRefused
      ? new MedusaError(MedusaError.Types.INVALID_DATA, problem.message, problem.code)
      : problem
  })
  return keepPicture(container, by, sha256, prepared)
}
