import { DeleteAccountResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { requireCustomer } from "~/features/account/require-customer.server"
import { bearer, forgetToken } from "~/features/account/token-cookie.server"
import { forgetCart } from "~/features/cart/cart-cookie.server"
import { passwordProblem, type PasswordProblem } from "~/features/password/password-problem"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"

export type DeleteAnswer = { problem: PasswordProblem | "missing" }

/** Deletes the account for whoever typed its password; this browser then knows nobody, and no cart. */
export async function deleteAccount(request: Request, pathname: string) {
  const { token } = await requireCustomer(request, pathname)
  const password = String((await request.formData()).get("password") ?? "")
  if (password === "") return data<DeleteAnswer>({ problem: "missing" }, { status: 400 })
  try {
    await askBackend(DeleteAccountResponse, "/store/customers/me/deletion", {
      method: "POST",
      body: { password },
      headers: bearer(token),
    })
  } catch (error) {
    const problem = error instanceof BackendError ? passwordProblem(error.code) : null
    if (!problem) throw error
    return data<DeleteAnswer>({ problem }, { status: 400 })
  }
  const headers = new Headers()
  headers.append("Set-Cookie", await forgetToken())
  headers.append("Set-Cookie", await forgetCart())
  return redirect(`${shopPath("/dang-nhap")}?da-xoa=1`, { status: 303, headers })
}
