import { MedusaError } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import { detectDocument } from "../../documents/detect-document"
import type { AddScanInput } from "../../workflows/certificate/add-scan"

/** A file as multer hands it over. */
export interface Upload {
  originalname: string
  buffer: Buffer
  size: number
}

const MAX_NAME = 200

/**
 * What an upload is, by its content: the type that the client names is not looked at.
 *
 * @throws MedusaError `ocop.scan_missing` without a file, `ocop.scan_type_refused` when its content is
 *   neither a PDF nor a picture
 */
export function scanOfUpload(
  upload: Upload | undefined
): Pick<AddScanInput, "file_name" | "mime_type" | "content" | "size" | "sha256"> {
  if (!upload?.size) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'There is no file in the field "file", or it is empty',
      "ocop.scan_missing"
    )
  }
  const mime_type = detectDocument(upload.buffer)
  if (!mime_type) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The file is neither a PDF nor a JPEG, PNG or WebP picture, whatever its name says",
      "ocop.scan_type_refused"
    )
  }
  return {
    file_name: tidyName(upload.originalname),
    mime_type,
    content: upload.buffer.toString("base64"),
    size: upload.size,
    sha256: createHash("sha256").update(upload.buffer).digest("hex"),
  }
}

/** The last part of what the client calls it, for people to read: no path, nothing invisible. */
function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ""
  const tidy = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim()
  return [...tidy].slice(-MAX_NAME).join("") || "scan"
}
