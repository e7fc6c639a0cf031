import { data, redirect } from "react-router"
import * as z from "zod"
import { wrongFields } from "~/features/account/account-form.server"
import { privateMeta } from "~/features/order/private-meta"
import { AcceptForm, acceptInvitation } from "~/features/portal-invitation/accept-invitation.server"
import type { AcceptOutcome } from "~/features/portal-invitation/invitation-outcome"
import { InvitationPage } from "~/features/portal-invitation/invitation-page"
import { openInvitation } from "~/features/portal-invitation/open-invitation.server"
import { DoorFrame } from "~/features/portal-session/door-frame"
import { keepProducerToken } from "~/features/portal-session/producer-token.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/invitation"

const linkOf = (url: URL) => url.searchParams.get("token") ?? ""

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => openInvitation(linkOf(url)))
}

export async function action({ request, url }: Route.ActionArgs) {
  const form = Object.fromEntries(await request.formData())
  const again = (outcome: Partial<AcceptOutcome>) =>
    data<AcceptOutcome>(
      { name: String(form.name ?? ""), wrong: [], code: null, ...outcome },
      { status: 400 }
    )
  const opened = await loadPage(() => openInvitation(linkOf(url)))
  if ("closed" in opened) return again({ code: opened.closed })
  try {
    const typed = AcceptForm.parse(form)
    const token = await acceptInvitation(linkOf(url), opened.invitation, typed)
    const headers = { "Set-Cookie": await keepProducerToken(token) }
    return redirect(shopPath("/nha-san-xuat"), { status: 303, headers })
  } catch (error) {
    if (error instanceof z.ZodError) return again({ wrong: wrongFields(error) })
    if (error instanceof BackendError) return again({ code: troubleCode(error) })
    throw error
  }
}

function troubleCode({ status, code, isTemporary }: BackendError): string {
  if (status === 401) return "shop.password_wrong"
  if (status === 429) return "shop.too_often"
  return isTemporary ? "shop.backend_unreachable" : code
}

/** The link is a key: no page behind this one is told it. */
export function headers() {
  return { "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer" }
}

export function meta() {
  return privateMeta(m.portal_invitation_title())
}

export default function InvitationRoute({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DoorFrame>
      <InvitationPage opened={loaderData} outcome={actionData} />
    </DoorFrame>
  )
}
