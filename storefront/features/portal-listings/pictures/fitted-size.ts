/** A share of a picture, 0 to 1 of its width and height. */
export type CropShare = { x: number; y: number; width: number; height: number }
export type Size = { width: number; height: number }

/** Pixels of the longer side that are uploaded; a shop's largest picture shows 960. */
const LONGEST_SIDE = 1_600

/** The largest square in the middle: what a crop begins with. */
export function middleSquare({ width, height }: Size): CropShare {
  const side = Math.min(width, height)
  return {
    x: (width - side) / 2 / width,
    y: (height - side) / 2 / height,
    width: side / width,
    height: side / height,
  }
}

/** Where to cut a picture of this size, and how large to draw the piece: no larger than it is. */
export function cutOf(picture: Size, crop: CropShare) {
  const from = {
    x: Math.round(crop.x * picture.width),
    y: Math.round(crop.y * picture.height),
    width: Math.max(1, Math.round(crop.width * picture.width)),
    height: Math.max(1, Math.round(crop.height * picture.height)),
  }
  return { from, to: fittedSize(from, LONGEST_SIDE) }
}

/** The size within a square of `longest`, in the same proportions, never larger than it was. */
export function fittedSize({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
