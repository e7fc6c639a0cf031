import { privateMeta } from "~/features/order/private-meta"
import { askForLink } from "~/features/password/ask-for-link.server"
import { ForgottenPage } from "~/features/password/forgotten-page"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/forgotten-password"

export function action({ request }: Route.ActionArgs) {
  return askForLink(request, "producer")
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.password_forgotten_title())
}

export default function PortalForgottenPasswordRoute({ actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <ForgottenPage door="producer" answer={actionData} />
    </DoorFrame>
  )
}
