import { redirect } from "react-router"
import { changePassword, signOutEverywhere } from "~/features/password/change-password.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { toSignIn } from "./ask-producer.server"
import { forgetProducerToken, keepProducerToken, readProducerToken } from "./producer-token.server"

/**
 * The forms of the portal's account page.
 *
 * @param email whose log-in it is
 */
export async function changeLogIn(request: Request, email: string) {
  const token = await readProducerToken(request)
  if (!token) throw await toSignIn(request)
  const form = await request.formData()
  const signedIn = {
    door: "producer" as const,
    token,
    email,
    keep: keepProducerToken,
    forget: forgetProducerToken,
  }
  try {
    switch (form.get("intent")) {
      case "password":
        return await changePassword(form, signedIn)
      case "sign-out-everywhere":
        return await signOutEverywhere(signedIn)
      default:
        return redirect(shopPath("/nha-san-xuat/tai-khoan"), 303)
    }
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) throw await toSignIn(request)
    throw error
  }
}
