import type { MedusaContainer } from "@medusajs/framework/types"
import { clearUnusedPictures as clear } from "../workflows/listing-picture/clear-unused-pictures"

/** Clears away pictures that were uploaded and never used. */
export default async function clearUnusedPictures(container: MedusaContainer): Promise<void> {
  await clear(container)
}

export const config = {
  name: "clear-unused-pictures",
  schedule: "45 * * * *",
}
