/** Why a file is no picture for the shop. */
export type PictureRefusalCode =
  | "ocop.picture_missing"
  | "ocop.picture_too_large"
  | "ocop.picture_type_refused"
  | "ocop.picture_heic_refused"
  | "ocop.picture_dimensions_refused"
  | "ocop.picture_damaged"

/** An expected «no» to an uploaded picture. */
export class PictureRefused extends Error {
  constructor(
    readonly code: PictureRefusalCode,
    message: string
  ) {
    super(message)
  }
}
