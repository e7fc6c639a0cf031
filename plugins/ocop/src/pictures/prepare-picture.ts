import { open } from "node:fs/promises"
import sharp from "sharp"
import { KIND_BYTES, pictureKind } from "./picture-kind"
import { PictureRefused } from "./picture-refused"

/** The longest side of a picture as it is kept. */
export const WHOLE_SIDE = 1_600
/** The longest side of a card's. */
export const CARD_SIDE = 480
/** No camera's picture is longer; a decoder's work grows with it. */
export const MAX_SIDE = 16_000
/** What phones take, with room: at most 256 MB when it is decoded at once. */
export const MAX_PIXELS = 64_000_000
const SECONDS = 30

/** A picture as shoppers get it: WebP, upright, and nothing but pixels. */
export interface PreparedPicture {
  whole: Buffer
  card: Buffer
  width: number
  height: number
}

// Pictures come seldom and requests always: one core is left to them, and nothing is kept between pictures.
sharp.concurrency(1)
sharp.cache(false)

let last: Promise<unknown> = Promise.resolve()

/**
 * Decodes an uploaded file and encodes it anew, one at a time however many wait. Nothing of the file's own bytes
 * gets through: no metadata, no place where it was taken, nothing hidden before, in or behind the picture.
 *
 * @param file path of a temporary file; it is read and not changed
 * @throws PictureRefused for what is no picture, too large to decode, or broken
 */
export function preparePicture(file: string): Promise<PreparedPicture> {
  const turn = last.then(() => prepare(file))
  last = turn.catch(() => undefined)
  return turn
}

async function prepare(file: string): Promise<PreparedPicture> {
  pictureKind(await beginning(file))
  try {
    await assertDimensions(file)
    const whole = await encode(file, WHOLE_SIDE, 80)
    // The card is made of the small one: the large is decoded once.
    const card = await encode(whole.data, CARD_SIDE, 75)
    const { width, height } = whole.info
    return { whole: whole.data, card: card.data, width, height }
  } catch (problem) {
    if (problem instanceof PictureRefused) throw problem
    throw new PictureRefused(
      "ocop.picture_damaged",
      `The picture can't be read to its end (${(problem as Error).message.split("\n")[0]})`
    )
  }
}

async function beginning(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Read from the header alone, before anything is decoded. */
async function assertDimensions(file: string): Promise<void> {
  const { width, height } = await sharp(file, { limitInputPixels: false }).metadata()
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    throw new PictureRefused(
      "ocop.picture_dimensions_refused",
      `The picture has ${width} × ${height} pixels; at most ${MAX_SIDE} on a side and ${MAX_PIXELS} in all are taken`
    )
  }
}

const encode = (input: string | Buffer, side: number, quality: number) =>
  sharp(input, { limitInputPixels: MAX_PIXELS, failOn: "error", sequentialRead: true })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .webp({ quality })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true })
