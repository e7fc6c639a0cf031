import { data, Form, redirect } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { redeemCode } from "~/features/portal-assistance/redeem-code.server"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { keepProducerToken } from "~/features/portal-session/producer-token.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { Route } from "./+types/assistance-door"

/** The code is spent by the button, not by opening the link: whatever looks at links must not spend it. */
export function loader({ url }: Route.LoaderArgs) {
  return { code: url.searchParams.get("ma") ?? "" }
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const token = await loadPage(() => redeemCode(String(form.get("ma") ?? "")))
  if (token === null) return data({ wrong: true }, { status: 400 })
  return redirect(shopPath("/nha-san-xuat"), {
    status: 303,
    headers: { "Set-Cookie": await keepProducerToken(token) },
  })
}

export function headers() {
  return { "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer" }
}

export function meta() {
  return privateMeta(m.portal_assistance_door_title())
}

export default function AssistanceDoor({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <main id="noi-dung" className="mx-auto max-w-md space-y-4 px-4 py-8">
        <h1 className="text-2xl">{m.portal_assistance_door_title()}</h1>
        <p>{m.portal_assistance_door_lead()}</p>
        {actionData?.wrong && (
          <Notice tone="warn" role="alert">
            <p>{m.portal_assistance_door_wrong()}</p>
          </Notice>
        )}
        <Form method="post">
          <input type="hidden" name="ma" value={loaderData.code} />
          <Button className="w-full">{m.portal_assistance_door_begin()}</Button>
        </Form>
      </main>
    </DoorFrame>
  )
}
