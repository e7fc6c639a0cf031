import { AcceptInvitationResponse } from "@ocop/contract"
import * as z from "zod"
import { askProducerToken } from "~/features/portal-session/sign-in.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { Invitation } from "./invitation-outcome"

const TokenAnswer = z.object({ token: z.string() })

/** What is typed to accept; the e-mail address is the invitation's. */
export const AcceptForm = z.object({
  name: z.string().trim().min(2).max(120),
  password: z.string().min(1).max(200),
})
export type AcceptForm = z.infer<typeof AcceptForm>

/**
 * Makes the log-in or signs in to it, accepts, and signs in as the member that it made.
 *
 * @returns the member's token
 * @throws BackendError 401 when the password is not that of the log-in; `ocop.…` for what else is refused
 */
export async function acceptInvitation(
  link: string,
  { email, has_log_in }: Invitation,
  { name, password }: AcceptForm
): Promise<string> {
  const person = has_log_in
    ? await askProducerToken(email, password)
    : await askNewLogIn(email, password)
  await askBackend(AcceptInvitationResponse, "/producer/invitations/accept", {
    method: "POST",
    body: { token: link, name },
    headers: { authorization: `Bearer ${person}` },
  })
  return askProducerToken(email, password)
}

/** A second tap finds the log-in that the first has made. */
async function askNewLogIn(email: string, password: string): Promise<string> {
  const body = { email, password }
  try {
    const path = "/auth/producer/emailpass/register"
    return (await askBackend(TokenAnswer, path, { method: "POST", body })).token
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error
    return askProducerToken(email, password)
  }
}
