import { redirect } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { readCustomer } from "./customer.server"
import { forgetToken } from "./token-cookie.server"

/** Who is signed in; sends everybody else to sign in, and back to this page after that. @throws Response */
export async function requireCustomer(request: Request, pathname: string) {
  const signedIn = await readCustomer(request)
  if (signedIn) return signedIn
  const headers = { "Set-Cookie": await forgetToken() }
  throw redirect(`${shopPath("/dang-nhap")}?${new URLSearchParams({ tiep: pathname })}`, {
    status: 303,
    headers,
  })
}
