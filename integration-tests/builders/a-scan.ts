import type { UploadedFile } from "./client"

/** The least that is a document of its type. */
const CONTENT = {
  pdf: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n"),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9]),
  png: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  ),
  webp: Buffer.from("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=", "base64"),
}

export type ScanType = keyof typeof CONTENT

/** A scanned paper; two with another `mark` are not the same file. */
export function aScan(type: ScanType, name = `giay-chung-nhan.${type}`, mark = ""): UploadedFile {
  return { name, content: Buffer.concat([CONTENT[type], Buffer.from(mark)]) }
}
