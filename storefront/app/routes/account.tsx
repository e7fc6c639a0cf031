import { AccountPage } from "~/features/account/account-page"
import { changeAccount } from "~/features/account/change-account.server"
import { loadAccount } from "~/features/account/load-account.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/account"

export async function loader({ request, url }: Route.LoaderArgs) {
  const account = await loadPage(() => loadAccount(request, url))
  return { account, saved: savedForm(url.searchParams) }
}

function savedForm(query: URLSearchParams): "profile" | "password" | null {
  if (query.has("da-luu")) return "profile"
  return query.has("mat-khau") ? "password" : null
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => changeAccount(request, url.pathname))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.account_title())
}

export default function AccountRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <AccountPage account={loaderData.account} saved={loaderData.saved} outcome={actionData} />
}
