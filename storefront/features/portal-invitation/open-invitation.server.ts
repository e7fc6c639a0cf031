import { ReadInvitationResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { OpenedInvitation } from "./invitation-outcome"

/** What this link leads to. @throws BackendError when the backend is silent */
export async function openInvitation(token: string): Promise<OpenedInvitation> {
  try {
    return await askBackend(ReadInvitationResponse, "/store/producer-invitations", {
      method: "POST",
      body: { token },
    })
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    // A link that a mail programme has cut is no link, and not a wrong request.
    const known = error.code.startsWith("ocop.invitation_")
    return { closed: known ? error.code : "ocop.invitation_not_found" }
  }
}
