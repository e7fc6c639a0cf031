import { privateMeta } from "~/features/order/private-meta"
import { askForLink } from "~/features/password/ask-for-link.server"
import { ForgottenPage } from "~/features/password/forgotten-page"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/forgotten-password"

export function action({ request }: Route.ActionArgs) {
  return askForLink(request, "customer")
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.password_forgotten_title())
}

export default function ForgottenPasswordRoute({ actionData }: Route.ComponentProps) {
  return <ForgottenPage door="customer" answer={actionData} />
}
