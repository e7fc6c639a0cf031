import { ClaimableResponse, ClaimRecordBody, RegistrationResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { wrongFields } from "~/features/account/account-form.server"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { JOINING } from "../joining-paths"
import { loadRegistration } from "../load-registration.server"

/** Records that the search means, the one that is chosen, and the papers that are to prove it. */
export async function loadClaim(request: Request) {
  const registration = await loadRegistration(request)
  if (typeof registration === "string" || !registration.editable)
    throw redirect(shopPath(JOINING), 303)
  if (registration.claim?.status === "pending") throw redirect(shopPath(JOINING), 303)
  const { searchParams } = new URL(request.url)
  const q = (searchParams.get("q") ?? "").slice(0, 100)
  const { records } = q
    ? await askProducer(
        request,
        ClaimableResponse,
        `/producer/claimable?${new URLSearchParams({ q })}`
      )
    : { records: [] }
  return {
    q,
    records,
    proofs: registration.documents.filter(({ kind }) => kind === "claim-proof"),
    trouble: searchParams.get("loi"),
  }
}

export type ClaimOffer = Awaited<ReturnType<typeof loadClaim>>
export type ClaimOutcome = { wrong: string[]; reason: string; trouble: string | null }

/** Claims a record or takes a claim back; then to the overview, which says so. */
export async function changeClaim(request: Request) {
  const form = await request.formData()
  if (form.get("intent") === "withdraw") {
    await askProducer(request, RegistrationResponse, "/producer/claim", { method: "DELETE" })
    throw redirect(shopPath(JOINING), 303)
  }
  const body = {
    record_id: String(form.get("record_id") ?? ""),
    reason: String(form.get("reason") ?? ""),
  }
  const again = (outcome: Partial<ClaimOutcome>) =>
    data<ClaimOutcome>(
      { wrong: [], trouble: null, reason: body.reason, ...outcome },
      { status: 400 }
    )
  const checked = ClaimRecordBody.safeParse(body)
  if (!checked.success) return again({ wrong: wrongFields(checked.error) })
  if (!body.record_id) return again({ wrong: ["record_id"] })
  try {
    await askProducer(request, RegistrationResponse, "/producer/claim", { method: "POST", body })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return again({ trouble: error.code })
  }
  throw redirect(shopPath(JOINING), 303)
}
