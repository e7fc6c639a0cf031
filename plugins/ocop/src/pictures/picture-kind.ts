import { PictureRefused } from "./picture-refused"

export type PictureKind = "jpeg" | "png" | "webp" | "avif"

/** Bytes from a file's beginning that its kind is read from. */
export const KIND_BYTES = 32

const HEIF_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]

/**
 * What a picture is, by its first bytes; its name and the type that its sender claims are not asked. Whatever else
 * is in the file does not matter, because only what is decoded of it is kept.
 *
 * @throws PictureRefused `ocop.picture_missing` for an empty file; `ocop.picture_heic_refused` for an iPhone's own
 *   format, which this build of libvips can't decode; `ocop.picture_type_refused` for the rest, SVG among it
 */
export function pictureKind(start: Buffer): PictureKind {
  if (!start.length) throw new PictureRefused("ocop.picture_missing", "The file is empty")
  const text = start.toString("latin1", 0, KIND_BYTES)
  if (text.startsWith("\xff\xd8\xff")) return "jpeg"
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png"
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp"
  if (text.startsWith("ftyp", 4)) {
    const brand = text.slice(8, 12)
    if (brand === "avif") return "avif"
    if (HEIF_BRANDS.includes(brand)) {
      throw new PictureRefused(
        "ocop.picture_heic_refused",
        "The picture is a HEIC file. Choose JPEG in the phone's camera settings (Most Compatible)."
      )
    }
  }
  throw new PictureRefused(
    "ocop.picture_type_refused",
    "The file is no JPEG, PNG or WebP picture, whatever its name says"
  )
}
