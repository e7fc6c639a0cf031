import { redirect } from "react-router"
import { toSignIn } from "~/features/portal-session/ask-producer.server"
import { forwardUpload } from "~/features/portal-session/forward-upload.server"
import { notFound } from "~/platform/page-refusal.server"
import { filingPath } from "../certificate-paths"

/** A picture of the paper goes to the backend while it arrives; then back to its page, which says how it went. */
export async function receiveScan(request: Request, id: string): Promise<Response> {
  const backend = `/producer/certificate-filings/${encodeURIComponent(id)}/scans`
  const answer = await forwardUpload(request, backend)
  if (answer.status === 401) throw await toSignIn(request)
  if (answer.status === 404) throw notFound()
  const { code = "" } = answer.ok ? {} : ((await answer.json()) as { code?: string })
  return redirect(filingPath(id) + (code && `?loi=${encodeURIComponent(code)}`), 303)
}
