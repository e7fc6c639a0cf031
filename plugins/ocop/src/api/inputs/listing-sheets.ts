import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ExportListingsQuery } from "@ocop/contract"
import { receiveListFile } from "../receive-list-file"

const format = validateAndTransformQuery(ExportListingsQuery, {})

/** What the routes of this subject take, parsed at the door. */
export const listingSheetsInputs: MiddlewareRoute[] = [
  { matcher: "/producer/listings/export", method: "GET", middlewares: [format] },
  { matcher: "/producer/listings/import", method: "POST", middlewares: [receiveListFile] },
  { matcher: "/producer/listings/import/:id/report", method: "GET", middlewares: [format] },
]
