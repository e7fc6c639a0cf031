import sharp from "sharp"

/** More than any phone's camera has; a picture that claims more is made to exhaust whoever opens it. */
const MOST_PIXELS = 60_000_000
/** Enough to read small print of a page by. */
const LONGEST_SIDE = 2_600

/**
 * A picture written anew: upright, without what its camera noted (place, device, preview), and without
 * anything that was hidden in its file.
 *
 * @returns a JPEG; null when it can't be drawn whole or claims more pixels than a camera has
 */
export async function cleanPicture(picture: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch {
    return null
  }
}
