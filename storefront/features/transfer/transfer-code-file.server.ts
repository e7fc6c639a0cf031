import { qrPng, qrSvg } from "~/features/certificate/qr-code.server"
import { BackendError } from "~/platform/backend-error"
import { loadTransfer } from "./load-transfer.server"

const DRAWINGS = {
  svg: { type: "image/svg+xml", draw: qrSvg },
  png: { type: "image/png", draw: qrPng },
}

/**
 * Answers with the QR code of what is still to be transferred for an order: an app that reads it knows account,
 * amount and memo. There is none where nothing is to be transferred any more.
 *
 * @param url of the request; with `?download` the phone saves a picture
 */
export async function transferCodeFile(
  token: string,
  url: URL,
  kind: "svg" | "png"
): Promise<Response> {
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  try {
    const transfer = await loadTransfer(token)
    if (!transfer?.qr)
      return new Response("Nothing is to be transferred.", { status: 404, headers })
    const { type, draw } = DRAWINGS[kind]
    headers.set("Content-Type", type)
    if (url.searchParams.has("download")) {
      headers.set("Content-Disposition", `attachment; filename="${transfer.reference}.${kind}"`)
    }
    return new Response(await draw(transfer.qr), { headers })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(error.message)
    return new Response("The shop does not answer.", { status: 503, headers })
  }
}
