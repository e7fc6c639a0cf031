import { MedusaError } from "@medusajs/framework/utils"
import { cleanPicture } from "../../../../documents/clean-picture"
import { scanOfUpload, type Upload } from "../../../scans/scan-of-upload"

/**
 * What is kept of an upload: a PDF as it is, a picture written anew. `sha256` is of what was sent, so that
 * the same file is known again.
 *
 * @throws MedusaError `ocop.scan_missing`, `ocop.scan_type_refused`
 */
export async function documentOfUpload(upload: Upload | undefined) {
  const scan = scanOfUpload(upload)
  if (!upload || scan.mime_type === "application/pdf") return scan
  const picture = await cleanPicture(upload.buffer)
  if (!picture) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The picture is broken or larger than any camera takes",
      "ocop.scan_type_refused"
    )
  }
  return {
    ...scan,
    mime_type: "image/jpeg",
    content: picture.toString("base64"),
    size: picture.length,
  }
}
