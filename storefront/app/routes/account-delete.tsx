import { DeleteAccountPage } from "~/features/account-data/delete-account-page"
import { deleteAccount } from "~/features/account-data/delete-account.server"
import { requireCustomer } from "~/features/account/require-customer.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/account-delete"

export async function loader({ request, url }: Route.LoaderArgs) {
  const { customer } = await loadPage(() => requireCustomer(request, url.pathname))
  return { email: customer.email }
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => deleteAccount(request, url.pathname))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.account_delete())
}

export default function AccountDeleteRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <DeleteAccountPage email={loaderData.email} answer={actionData} />
}
