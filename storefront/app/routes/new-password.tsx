import { signIn } from "~/features/account/sign-in.server"
import { privateMeta } from "~/features/order/private-meta"
import { LINK_PAGE_HEADERS } from "~/features/password/link-page-headers"
import { NewPasswordPage } from "~/features/password/new-password-page"
import { setNewPassword } from "~/features/password/set-new-password.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/new-password"

export function loader({ url }: Route.LoaderArgs) {
  return { token: url.searchParams.get("token") ?? "" }
}

export function action({ request }: Route.ActionArgs) {
  return setNewPassword(request, "customer", (token) => signIn(request, token))
}

export function headers() {
  return LINK_PAGE_HEADERS
}

export function meta() {
  return privateMeta(m.password_new_title())
}

export default function NewPasswordRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <NewPasswordPage door="customer" token={loaderData.token} answer={actionData} />
}
