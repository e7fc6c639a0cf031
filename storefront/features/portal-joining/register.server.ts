import { RegisteredProducerResponse, typedText } from "@ocop/contract"
import { parseVietnamesePhone } from "@ocop/rules"
import * as z from "zod"
import { askProducerToken } from "~/features/portal-session/sign-in.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

const TokenAnswer = z.object({ token: z.string() })

/** What a person types to begin; wrong fields are named by it. */
export const RegisterProducerForm = z.object({
  name: typedText(120).pipe(z.string().min(2)),
  email: typedText(254).pipe(z.email()),
  phone: typedText(30).refine((typed) => parseVietnamesePhone(typed) !== null),
  password: z.string().min(8).max(200),
})
export type RegisterProducerForm = z.infer<typeof RegisterProducerForm>

/**
 * Makes a log-in and a producer of it, a draft, and signs in. An address that has a log-in already (a
 * customer's, or of a registration that broke off) is taken by whoever knows its password.
 *
 * @returns the token; null when the address has a log-in with another password, or acts for a producer
 * @throws BackendError `ocop.password_…` when the password is none to take, and for what else is refused
 */
export async function registerProducer({
  name,
  email,
  phone,
  password,
}: RegisterProducerForm): Promise<string | null> {
  const token = await askLogIn(email, password)
  if (!token) return null
  try {
    await askBackend(RegisteredProducerResponse, "/producer/registrations", {
      method: "POST",
      body: { name, phone },
      headers: { authorization: `Bearer ${token}` },
    })
  } catch (error) {
    if (error instanceof BackendError && error.code === "ocop.already_member") return null
    throw error
  }
  return askProducerToken(email, password)
}

async function askLogIn(email: string, password: string): Promise<string | null> {
  const body = { email: email.toLowerCase(), password }
  try {
    return (
      await askBackend(TokenAnswer, "/auth/producer/emailpass/register", { method: "POST", body })
    ).token
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error
  }
  return askProducerToken(email, password).catch((error: unknown) => {
    if (error instanceof BackendError && error.status === 401) return null
    throw error
  })
}
