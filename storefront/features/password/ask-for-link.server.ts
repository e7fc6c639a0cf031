import { data } from "react-router"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { Door } from "./door"
import { normalEmail } from "./token-of.server"

export type LinkAnswer = {
  email: string
  /** "sent" says nothing of whether there is such an account. */
  state: "sent" | "wrong-email" | "too-often" | "busy"
}

/** The form of the forgotten password. */
export async function askForLink(request: Request, door: Door) {
  const email = normalEmail(String((await request.formData()).get("email") ?? ""))
  const answer = (state: LinkAnswer["state"], status: number) =>
    data<LinkAnswer>({ email, state }, { status })
  if (!z.email().max(254).safeParse(email).success) return answer("wrong-email", 400)
  try {
    await askBackend(z.unknown(), `/auth/${door}/emailpass/reset-password`, {
      method: "POST",
      body: { identifier: email },
    })
    return answer("sent", 200)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.status === 429) return answer("too-often", 429)
    if (error.isTemporary) return answer("busy", 503)
    throw error
  }
}
