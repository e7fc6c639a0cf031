import type { ShouldRevalidateFunctionArgs } from "react-router"
import { changeNotices } from "~/features/notice/change-notices.server"
import { loadNotices } from "~/features/notice/load-notices.server"
import { NoticesPage } from "~/features/notice/notices-page"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/notices"

export async function loader({ request, url }: Route.LoaderArgs) {
  return { notices: await loadPage(() => loadNotices(request, url)) }
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => changeNotices(request, url))
}

/** What was seen stays as it looked: new. */
export function shouldRevalidate({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formData?.get("intent") !== "seen" && defaultShouldRevalidate
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.notice_title())
}

export default function NoticesRoute({ loaderData }: Route.ComponentProps) {
  return <NoticesPage data={loaderData.notices} />
}
