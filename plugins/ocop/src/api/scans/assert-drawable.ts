import { MedusaError } from "@medusajs/framework/utils"
import { isDrawable } from "../../documents/is-drawable"
import type { Upload } from "./scan-of-upload"

/**
 * Refuses a picture that no operator could look at. What a PDF holds is not checked.
 *
 * @throws MedusaError `ocop.scan_type_refused`
 */
export async function assertDrawable(
  { mime_type }: { mime_type: string },
  upload: Upload | undefined
): Promise<void> {
  if (mime_type === "application/pdf" || (upload && (await isDrawable(upload.buffer)))) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The picture is broken or larger than any camera takes",
    "ocop.scan_type_refused"
  )
}
