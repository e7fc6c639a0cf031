import { RegistrationResponse } from "@ocop/contract"
import { redirect } from "react-router"
import * as z from "zod"
import { askProducer, toSignIn } from "~/features/portal-session/ask-producer.server"
import { forwardUpload } from "~/features/portal-session/forward-upload.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { CLAIM, stepPath } from "./joining-paths"

const PAPERS = "/producer/registration/documents"

/** The page a paper of this kind belongs to; it says how it went. */
function pageOf(kind: string, trouble = ""): string {
  const path = shopPath(kind === "claim-proof" ? CLAIM : stepPath("documents"))
  return path + (trouble && `?loi=${encodeURIComponent(trouble)}`)
}

/** A paper goes to the backend while it arrives; then back to its page. */
export async function sendPaper(request: Request, kind: string): Promise<Response> {
  const answer = await forwardUpload(request, `${PAPERS}?kind=${encodeURIComponent(kind)}`)
  if (answer.status === 401) throw await toSignIn(request)
  const { code = "" } = answer.ok ? {} : ((await answer.json()) as { code?: string })
  return redirect(pageOf(kind, code), 303)
}

/** Takes a paper back; one that is gone already is no mistake. */
export async function removePaper(request: Request, kind: string, id: string): Promise<Response> {
  try {
    await askProducer(request, z.unknown(), `${PAPERS}/${encodeURIComponent(id)}`, {
      method: "DELETE",
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (!error.isNotFound) return redirect(pageOf(kind, error.code), 303)
  }
  return redirect(pageOf(kind), 303)
}

/** Hands the registration in; back to the overview with what is wrong. */
export async function submitRegistration(request: Request): Promise<{ trouble: string }> {
  try {
    await askProducer(request, RegistrationResponse, "/producer/registration/submit", {
      method: "POST",
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return { trouble: error.code }
  }
  throw redirect(shopPath("/nha-san-xuat/ho-so"), 303)
}
