import { redirect } from "react-router"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { readCustomer } from "./customer.server"
import { forgetToken } from "./token-cookie.server"

/** Who is signed in; sends everybody else to sign in, and back to this page after that. @throws Response */
export async function requireCustomer(request: Request, pathname: string) {
  const signedIn = await readCustomer(request)
  if (signedIn) return signedIn
  throw await signInFirst(pathname)
}

/**
 * Does something for who is signed in. A session that ends in the midst of it (another device has changed the
 * password, its last second is over) is as one that had ended before. @throws Response
 */
export async function forCustomer<T>(
  request: Request,
  pathname: string,
  work: (signedIn: Awaited<ReturnType<typeof requireCustomer>>) => Promise<T>
): Promise<T> {
  const signedIn = await requireCustomer(request, pathname)
  try {
    return await work(signedIn)
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) throw await signInFirst(pathname)
    throw error
  }
}

async function signInFirst(pathname: string) {
  const headers = { "Set-Cookie": await forgetToken() }
  return redirect(`${shopPath("/dang-nhap")}?${new URLSearchParams({ tiep: pathname })}`, {
    status: 303,
    headers,
  })
}
