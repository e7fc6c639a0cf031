import { data } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { changeHoliday } from "~/features/portal-holiday/change-holiday.server"
import { HolidayPage } from "~/features/portal-holiday/holiday-page"
import { loadHoliday } from "~/features/portal-holiday/load-holiday.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/holiday"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadHoliday(request))
}

export async function action({ request }: Route.ActionArgs) {
  const outcome = await loadPage(() => changeHoliday(request))
  return data(outcome, { status: outcome.done ? 200 : 400 })
}

export function meta() {
  return privateMeta(m.portal_holiday_title())
}

export default function PortalHolidayRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <HolidayPage data={loaderData} outcome={actionData} />
}
