import type { MedusaContainer } from "@medusajs/framework/types"
import { checkIndexPage } from "../workflows/search-check/check-index"

/** Compares a page of products with the index each minute, repairs what is wrong, and builds an index that was lost. */
export default async function checkSearchIndex(container: MedusaContainer): Promise<void> {
  await checkIndexPage(container)
}

export const config = {
  name: "check-search-index",
  schedule: "* * * * *",
}
