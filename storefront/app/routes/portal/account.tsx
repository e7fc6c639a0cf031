import { privateMeta } from "~/features/order/private-meta"
import { PasswordSection } from "~/features/password/password-section"
import { changeLogIn } from "~/features/portal-session/change-log-in.server"
import { loadMe } from "~/features/portal/load-me.server"
import { PortalPage } from "~/features/portal/portal-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/account"

export async function loader({ request, url }: Route.LoaderArgs) {
  const { member } = await loadPage(() => loadMe(request))
  return { email: member.email, changed: url.searchParams.has("mat-khau") }
}

export function action({ request }: Route.ActionArgs) {
  return loadPage(async () => {
    const { member } = await loadMe(request)
    return changeLogIn(request, member.email)
  })
}

export function meta() {
  return privateMeta(m.portal_account_title())
}

export default function PortalAccountRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { email, changed } = loaderData
  return (
    <PortalPage
      title={m.portal_account_title()}
      lead={m.portal_account_lead({ email })}
      back={{ to: "/nha-san-xuat/them", name: m.portal_account_back() }}
    >
      <PasswordSection email={email} outcome={actionData} changed={changed} />
    </PortalPage>
  )
}
