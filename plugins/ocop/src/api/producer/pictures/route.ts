import type { MedusaResponse } from "@medusajs/framework/http"
import { rm } from "node:fs/promises"
import { uploadPicture } from "../../../workflows/listing-picture/upload-picture"
import type { ProducerRequest } from "../producer-session"

/** `POST /producer/pictures`: a picture for a listing; the same file again answers the same. */
export async function POST(
  req: ProducerRequest & { file?: { path: string } },
  res: MedusaResponse
): Promise<void> {
  const { path } = req.file!
  try {
    res.json({ picture: await uploadPicture(req.scope, req.producer_session, path) })
  } finally {
    await rm(path, { force: true })
  }
}
