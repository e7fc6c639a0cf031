import { privateMeta } from "~/features/order/private-meta"
import { LINK_PAGE_HEADERS } from "~/features/password/link-page-headers"
import { NewPasswordPage } from "~/features/password/new-password-page"
import { setNewPassword } from "~/features/password/set-new-password.server"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/new-password"

export function loader({ url }: Route.LoaderArgs) {
  return { token: url.searchParams.get("token") ?? "" }
}

export function action({ request }: Route.ActionArgs) {
  return setNewPassword(request, "producer")
}

export function headers() {
  return LINK_PAGE_HEADERS
}

export function meta() {
  return privateMeta(m.password_new_title())
}

export default function PortalNewPasswordRoute({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <NewPasswordPage door="producer" token={loaderData.token} answer={actionData} />
    </DoorFrame>
  )
}
