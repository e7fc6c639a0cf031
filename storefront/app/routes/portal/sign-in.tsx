import { data, redirect } from "react-router"
import { troubleOf } from "~/features/account/account-trouble.server"
import { returnPath } from "~/features/account/return-path"
import { privateMeta } from "~/features/order/private-meta"
import { askProducerToken } from "~/features/portal-session/sign-in.server"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { keepProducerToken } from "~/features/portal-session/producer-token.server"
import { SignInPage, type PortalSignInAnswer } from "~/features/portal-session/sign-in-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/sign-in"

export function loader({ url }: Route.LoaderArgs) {
  return { signedOut: url.searchParams.has("da-dang-xuat") }
}

export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData()
  const email = String(form.get("email") ?? "")
  try {
    const token = await askProducerToken(email, String(form.get("password") ?? ""))
    const next = url.searchParams.get("tiep")
    return redirect(next ? returnPath(next) : shopPath("/nha-san-xuat"), {
      status: 303,
      headers: { "Set-Cookie": await keepProducerToken(token) },
    })
  } catch (error) {
    return data<PortalSignInAnswer>({ email, trouble: troubleOf(error) }, { status: 400 })
  }
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_sign_in_title())
}

export default function PortalSignInRoute({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <SignInPage answer={actionData} signedOut={loaderData.signedOut} />
    </DoorFrame>
  )
}
