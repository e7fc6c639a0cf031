import { WriteReviewBody } from "@ocop/contract"
import { data, redirect } from "react-router"
import { forCustomer } from "~/features/account/require-customer.server"
import { OWN_REVIEWS_PATH } from "~/features/review/review-path"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { deleteReview, writeReview } from "./own-review-ask.server"
import { ownReviewPath } from "./own-review-path"

/** Why it was not written, with what was typed. */
export type ReviewTrouble = {
  wrong: ("mark" | "words")[]
  /** Of the backend's refusal. */
  code: string | null
  mark: number | null
  words: string
}

/** The form of one review: writes it, changes it, deletes it. */
export function saveOwnReview(request: Request, url: URL, listing: string) {
  return forCustomer(request, url.pathname, async ({ token }) => {
    const form = await request.formData()
    const text = (name: string) => String(form.get(name) ?? "")
    if (text("viec") === "delete") return remove(token, text("id"))
    const typed = { mark: Number(text("diem")) || null, words: text("loi") }
    const refused = (trouble: Pick<ReviewTrouble, "wrong" | "code">, status = 400) =>
      data<ReviewTrouble>({ ...typed, ...trouble }, { status })
    const body = WriteReviewBody.safeParse({ listing_id: listing, ...typed })
    if (!body.success) {
      const fields = new Set(body.error.issues.map(({ path }) => path[0]))
      const wrong = (["mark", "words"] as const).filter((field) => fields.has(field))
      return refused({ wrong, code: null })
    }
    try {
      await writeReview(token, body.data)
    } catch (error) {
      if (!(error instanceof BackendError) || error.status === 401) throw error
      return refused({ wrong: [], code: error.code }, error.isTemporary ? 503 : 400)
    }
    return redirect(shopPath(`${ownReviewPath(listing)}?da-gui=1`), 303)
  })
}

/** What is gone already is as good. */
async function remove(token: string, id: string) {
  await deleteReview(token, id).catch((error: unknown) => {
    if (!(error instanceof BackendError && error.isNotFound)) throw error
  })
  return redirect(shopPath(`${OWN_REVIEWS_PATH}?da-xoa=1`), 303)
}
