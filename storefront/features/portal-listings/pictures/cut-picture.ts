import { type CropShare, cutOf, fittedSize, type Size } from "./fitted-size"

const QUALITY = 0.85
const PREVIEW_SIDE = 160

/** Opens a photograph the way up in which it was taken. @throws when the browser cannot read it */
export function openPicture(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: "from-image" })
}

/** Draws it at most `longest` pixels wide and high. */
export function drawWhole(picture: ImageBitmap, canvas: HTMLCanvasElement, longest: number) {
  draw(picture, canvas, { x: 0, y: 0, ...sizeOf(picture) }, fittedSize(sizeOf(picture), longest))
}

/**
 * The chosen part as a JPEG, made small enough for a phone's upload. It carries nothing of the photograph's
 * own data, the place where it was taken for instance.
 *
 * @throws when the browser can't make one
 */
export async function cutPicture(picture: ImageBitmap, crop: CropShare) {
  const { from, to } = cutOf(sizeOf(picture), crop)
  const canvas = document.createElement("canvas")
  draw(picture, canvas, from, to)
  const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY))
  if (!jpeg) throw new Error("This browser made no JPEG of the canvas")
  draw(picture, canvas, from, fittedSize(from, PREVIEW_SIDE))
  return { jpeg, preview: canvas.toDataURL("image/jpeg", QUALITY) }
}

function draw(
  picture: ImageBitmap,
  canvas: HTMLCanvasElement,
  from: Size & { x: number; y: number },
  to: Size
) {
  canvas.width = to.width
  canvas.height = to.height
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("This browser has no canvas to draw on")
  // What is transparent becomes white, not black.
  pen.fillStyle = "#fff"
  pen.fillRect(0, 0, to.width, to.height)
  pen.drawImage(picture, from.x, from.y, from.width, from.height, 0, 0, to.width, to.height)
}

function sizeOf({ width, height }: ImageBitmap): Size {
  return { width, height }
}
