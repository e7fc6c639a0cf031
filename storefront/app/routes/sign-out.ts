import { redirect } from "react-router"
import { forgetToken } from "~/features/account/token-cookie.server"
import { forgetCart } from "~/features/cart/cart-cookie.server"
import { shopPath } from "~/platform/i18n/shop-path"

/** `POST /dang-xuat`: forgets who was here and the cart, which holds their address; the next person may be another. */
export async function action() {
  const headers = new Headers()
  headers.append("Set-Cookie", await forgetToken())
  headers.append("Set-Cookie", await forgetCart())
  return redirect(shopPath("/"), { status: 303, headers })
}

/** Opened as a page, by Back for instance, it signs nobody out. */
export function loader() {
  return redirect(shopPath("/tai-khoan"), 303)
}
