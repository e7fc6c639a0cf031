import { CertificateFilingResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { certificatesPath } from "../certificate-paths"

const path = (id: string) => `/producer/certificate-filings/${encodeURIComponent(id)}`

/** A paper of this producer's. @throws BackendError 404 for none, and for somebody else's */
export async function loadFiling(request: Request, id: string) {
  const { filing } = await askProducer(request, CertificateFilingResponse, path(id))
  return { filing, trouble: new URL(request.url).searchParams.get("loi") }
}

/** Takes a paper back and goes to the list, or says why not. */
export async function withdrawFiling(request: Request, id: string) {
  try {
    await askProducer(request, CertificateFilingResponse, `${path(id)}/withdraw`, {
      method: "POST",
      body: {},
    })
  } catch (error) {
    if (!(error instanceof BackendError) || error.isNotFound) throw error
    return data({ trouble: error.code }, { status: error.isTemporary ? 503 : 400 })
  }
  return redirect(certificatesPath(), 303)
}
