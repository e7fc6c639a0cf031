import * as z from "zod"
import { medusaName } from "~/features/checkout/person-name"
import { normalEmail } from "~/features/password/token-of.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { askToken } from "./sign-in.server"
import { bearer } from "./token-cookie.server"

const TokenAnswer = z.object({ token: z.string() })

export type Registration = { name: string; email: string; phone: string | null; password: string }

/**
 * Makes an account and signs in to it. An identity may exist without a customer (a producer's, or a
 * registration that broke off): whoever knows its password gets the customer added to it.
 *
 * @returns the customer's token; null when the address has an account already
 */
export async function register({
  name,
  email,
  phone,
  password,
}: Registration): Promise<string | null> {
  const identity = await askIdentity(email, password)
  if (!identity) return null
  try {
    await askBackend(z.unknown(), "/store/customers", {
      method: "POST",
      body: { email: normalEmail(email), ...medusaName(name), ...(phone ? { phone } : {}) },
      headers: bearer(identity),
    })
  } catch (error) {
    // "Already a customer": the password was right, but this is signing in and not registering.
    if (error instanceof BackendError && (error.status === 400 || error.status === 422)) return null
    throw error
  }
  return askToken(email, password)
}

async function askIdentity(email: string, password: string): Promise<string | null> {
  const body = { email: normalEmail(email), password }
  try {
    return (
      await askBackend(TokenAnswer, "/auth/customer/emailpass/register", { method: "POST", body })
    ).token
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error
  }
  return askToken(email, password).catch((error: unknown) => {
    if (error instanceof BackendError && error.status === 401) return null
    throw error
  })
}
