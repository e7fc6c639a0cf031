import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { bearer, readToken } from "./token-cookie.server"

const text = z.string().nullish()

export const StoreAddress = z.object({
  id: z.string(),
  first_name: text,
  last_name: text,
  phone: text,
  address_1: text,
  city: text,
  province: text,
  is_default_shipping: z.boolean().nullish(),
})
export type StoreAddress = z.infer<typeof StoreAddress>

/** What the shop reads of Medusa's customer. */
export const StoreCustomer = z.object({
  id: z.string(),
  email: z.string(),
  first_name: text,
  last_name: text,
  phone: text,
  addresses: z.array(StoreAddress).default([]),
})
export type StoreCustomer = z.infer<typeof StoreCustomer>

const CustomerAnswer = z.object({ customer: StoreCustomer })

/** Who is signed in; null for nobody, and for somebody whose token is no longer good. */
export async function readCustomer(
  request: Request
): Promise<{ token: string; customer: StoreCustomer } | null> {
  const token = await readToken(request)
  if (!token) return null
  try {
    const { customer } = await askBackend(CustomerAnswer, "/store/customers/me", {
      headers: bearer(token),
    })
    return { token, customer }
  } catch (error) {
    if (error instanceof BackendError && (error.status === 401 || error.isNotFound)) return null
    throw error
  }
}

/** The address book, with the address to deliver to unless the customer says otherwise first (SPEC AB4). */
export function keptRows({ addresses }: Pick<StoreCustomer, "addresses">): StoreAddress[] {
  const usual = addresses.filter(({ is_default_shipping }) => is_default_shipping)
  return [...usual, ...addresses.filter((address) => !usual.includes(address))]
}
