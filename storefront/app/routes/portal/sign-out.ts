import { redirect } from "react-router"
import { forgetProducerToken } from "~/features/portal-session/producer-token.server"
import { shopPath } from "~/platform/i18n/shop-path"

/** Only by POST: a link or a picture elsewhere must not sign anyone out. */
export async function action() {
  return redirect(shopPath("/nha-san-xuat/dang-nhap"), {
    status: 303,
    headers: { "Set-Cookie": await forgetProducerToken() },
  })
}

export function loader() {
  return redirect(shopPath("/nha-san-xuat"), 303)
}
