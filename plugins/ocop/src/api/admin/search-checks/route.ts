import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkWholeIndex } from "../../../workflows/search-check/check-index"
import { readSearchProgress } from "../../../workflows/search-check/read-search-progress"

/** `GET /admin/search-checks`: how far the index is, also while it is being filled. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ search_index: await readSearchProgress(req.scope) })
}

/** `POST /admin/search-checks`: compares every product with the index, repairs it and says what was wrong. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ search_check: await checkWholeIndex(req.scope) })
}
