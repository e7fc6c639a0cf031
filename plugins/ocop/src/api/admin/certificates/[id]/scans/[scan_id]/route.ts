import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { pipeline } from "node:stream/promises"
import { CERTIFICATION_MODULE } from "../../../../../../modules/certification"

/**
 * `GET /admin/certificates/:id/scans/:scan_id`: the paper, under the type that its content had. It came
 * from outside, so the browser may neither guess another type nor let it act as a page of ours.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", scan_id = "" } = req.params
  const [scan] = await req.scope
    .resolve(CERTIFICATION_MODULE)
    .listCertificateScans({ id: scan_id, certificate_id: id })
  if (!scan) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Certificate ${id} has no scan ${scan_id}`,
      "ocop.scan_not_found"
    )
  }
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(scan.file_id)
  res.setHeader("Content-Type", scan.mime_type)
  res.setHeader("Content-Length", scan.size)
  res.setHeader("Content-Disposition", `inline; filename*=UTF-8''${encodeName(scan.file_name)}`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "sandbox")
  res.setHeader("Cache-Control", "private, no-store")
  await pipeline(file, res).catch((problem: unknown) => {
    // Once it has begun there is no other answer to give: Content-Length tells that it broke off.
    if (!res.headersSent) {
      res.getHeaderNames().forEach((name) => res.removeHeader(name))
      throw problem
    }
  })
}

/** RFC 5987: what `encodeURIComponent` leaves and a header must not hold is encoded too. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
