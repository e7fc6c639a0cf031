import { UploadedPictureResponse } from "@ocop/contract"
import { redirect } from "react-router"
import { forwardUpload } from "~/features/portal-session/forward-upload.server"
import { BackendError } from "~/platform/backend-error"
import { notFound } from "~/platform/page-refusal.server"
import { askListing, saveWording } from "./ask-listing.server"
import { listingPath } from "./listing-paths"
import { wordingInHand } from "./wording-in-hand"

/**
 * A picture for a listing: it goes on to the backend while it arrives, and is saved with the listing at once,
 * so that it is not lost when the phone is put away. A script is answered with JSON, a plain form by going
 * back to the page of pictures.
 */
export async function receivePicture(request: Request, id: string): Promise<Response> {
  const fromScript = request.headers.get("accept") === "application/json"
  const code = await attachPicture(request, id)
  if (fromScript) {
    const headers = { "Cache-Control": "no-store" }
    return Response.json({ code }, { status: code ? 400 : 200, headers })
  }
  return redirect(`${listingPath(id, "anh")}${code ? `&loi=${encodeURIComponent(code)}` : ""}`, 303)
}

/** @returns why not, as a code; null when it is attached */
async function attachPicture(request: Request, id: string): Promise<string | null> {
  try {
    // Whose listing it is comes before fifteen megabytes are read.
    await askListing(request, id)
    const answer = await forwardUpload(request, "/producer/pictures")
    const body: unknown = await answer.json()
    if (!answer.ok) return (body as { code: string }).code
    const { picture } = UploadedPictureResponse.parse(body)
    const wording = wordingInHand(await askListing(request, id))
    await saveWording(request, id, {
      ...wording,
      picture_ids: [...wording.picture_ids, picture.id],
    })
    return null
  } catch (error) {
    if (error instanceof Response) return signedOut(request, error)
    if (!(error instanceof BackendError)) throw error
    if (error.code === "ocop.listing_not_found") throw notFound()
    return error.code
  }
}

/** A script cannot follow a redirect to the sign-in page; a form can. */
function signedOut(request: Request, redirected: Response): string {
  if (request.headers.get("accept") !== "application/json") throw redirected
  return "shop.signed_out"
}
