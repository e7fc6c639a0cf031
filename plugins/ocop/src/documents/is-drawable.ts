import sharp from "sharp"

/** More than any phone's camera has; a picture that claims more is made to exhaust whoever opens it. */
const MOST_PIXELS = 60_000_000

/**
 * Whether a picture can be drawn, found by drawing it small: one that is broken, of no picture's content
 * or larger than MOST_PIXELS cannot. Memory stays small whatever its header claims.
 */
export async function isDrawable(picture: Uint8Array): Promise<boolean> {
  try {
    await sharp(picture, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .resize(32, 32, { fit: "inside" })
      .raw()
      .toBuffer()
    return true
  } catch {
    return false
  }
}
