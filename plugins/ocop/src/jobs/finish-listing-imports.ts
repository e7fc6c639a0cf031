import type { MedusaContainer } from "@medusajs/framework/types"
import { finishInterruptedListingImports } from "../workflows/listing-sheet/finish-listing-imports"

/** Goes on with producers' sheets whose process was killed while it wrote them. */
export default async function finishListingImports(container: MedusaContainer): Promise<void> {
  await finishInterruptedListingImports(container)
}

export const config = {
  name: "finish-listing-imports",
  schedule: "* * * * *",
}
