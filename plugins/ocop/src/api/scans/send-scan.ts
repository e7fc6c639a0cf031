import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { once } from "node:events"
import { pipeline } from "node:stream/promises"

/** A paper in the private file store. */
export interface StoredScan {
  file_id: string
  file_name: string
  mime_type: string
  size: number
}

/**
 * Sends a paper under the type that its content had. It came from outside, so the browser may neither
 * guess another type nor let it act as a page of ours.
 *
 * @throws MedusaError `ocop.scan_lost` when the store has no such file any more
 */
export async function sendScan(
  scope: MedusaContainer,
  res: MedusaResponse,
  scan: StoredScan
): Promise<void> {
  const file = await scope.resolve(Modules.FILE).getDownloadStream(scan.file_id)
  // A file that is gone shows when it is opened. Piped unopened, it would take the connection with it.
  await once(file, "readable").catch(() => {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The file store has lost "${scan.file_name}": ask for it again`,
      "ocop.scan_lost"
    )
  })
  res.setHeader("Content-Type", scan.mime_type)
  res.setHeader("Content-Length", scan.size)
  res.setHeader("Content-Disposition", `inline; filename*=UTF-8''${encodeName(scan.file_name)}`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "sandbox")
  res.setHeader("Cache-Control", "private, no-store")
  // Once it has begun there is no other answer to give: Content-Length tells that it broke off.
  await pipeline(file, res).catch(() => undefined)
}

/** RFC 5987: what `encodeURIComponent` leaves and a header must not hold is encoded too. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
