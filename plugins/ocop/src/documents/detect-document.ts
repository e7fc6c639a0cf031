/** What a scan of a certificate may be. */
export type DocumentType = "application/pdf" | "image/jpeg" | "image/png" | "image/webp"

/** Readers of PDF look for its header in so many bytes. */
const PDF_HEADER_WITHIN = 1024
/** Cameras and scanners write notes behind the end; a preview at the beginning has an end of its own. */
const END_WITHIN = 64 * 1024

/**
 * The type of an uploaded document by its content: its beginning decides, and its end has to be there, so
 * that an upload that broke off is not kept as a proof. Whether it can be shown is not checked, nor what
 * a PDF does when it is opened.
 *
 * @returns null for everything else, whatever its name and the type its sender claims
 */
export function detectDocument(bytes: Uint8Array): DocumentType | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = file.toString("latin1", 0, PDF_HEADER_WITHIN)
  if (start.startsWith("\xff\xd8\xff")) {
    return isWhole(file, "\xff\xd9") ? "image/jpeg" : null
  }
  if (start.startsWith("\x89PNG\r\n\x1a\n")) {
    return start.startsWith("IHDR", 12) && isWhole(file, "IEND") ? "image/png" : null
  }
  if (start.startsWith("RIFF")) {
    return start.startsWith("WEBP", 8) && file.readUInt32LE(4) <= file.length - 8
      ? "image/webp"
      : null
  }
  return start.includes("%PDF-") && isWhole(file, "%%EOF") ? "application/pdf" : null
}

function isWhole(file: Buffer, end: string): boolean {
  return file.subarray(-END_WITHIN).includes(end, "latin1")
}
