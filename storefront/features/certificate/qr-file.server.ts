import { foldVietnamese } from "@ocop/rules"
import { BackendError } from "~/platform/backend-error"
import { publicOrigin } from "~/platform/public-origin.server"
import { certificateNumber } from "./certificate-number"
import { certificatePath } from "./certificate-path"
import { findCertificate } from "./find-certificate.server"
import { qrPng, qrSvg } from "./qr-code.server"

const DRAWINGS = {
  svg: { type: "image/svg+xml", draw: qrSvg },
  png: { type: "image/png", draw: qrPng },
}

/**
 * Answers with a certificate's QR code: its content is the public address of the certificate's page. There is
 * none for a number that the register does not know, so that nobody prints a code of the shop for it.
 *
 * @param url of the request; with `?download` the browser saves a file
 */
export async function qrFile(typed: string, url: URL, kind: "svg" | "png"): Promise<Response> {
  try {
    const number = certificateNumber(typed)
    const certificate = number && (await findCertificate(number))
    if (!certificate) return refusal(404, "There is no certificate of this number.")
    const { type, draw } = DRAWINGS[kind]
    const code = await draw(publicOrigin(url) + certificatePath(certificate.number))
    const headers = new Headers({ "Content-Type": type, "Cache-Control": "public, max-age=3600" })
    if (url.searchParams.has("download"))
      headers.set("Content-Disposition", saveAs(certificate.number, kind))
    return new Response(code, { headers })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(error.message)
    return refusal(503, "The register does not answer.")
  }
}

/** A file's name may not hold what a number may: only letters, digits, dots and hyphens are left. */
function saveAs(number: string, kind: string): string {
  const name = foldVietnamese(number)
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
  return `attachment; filename="chung-nhan-ocop-${name || "qr"}.${kind}"`
}

const refusal = (status: number, message: string) =>
  new Response(message, { status, headers: { "Cache-Control": "no-store" } })
