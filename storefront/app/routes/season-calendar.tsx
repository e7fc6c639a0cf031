import { loadSeasonCalendar } from "~/features/season/load-season-calendar.server"
import { monthWord } from "~/features/season/month-word"
import { SeasonCalendarPage } from "~/features/season/season-calendar-page"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { breadcrumbJsonLd, trailFromHome } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/season-calendar"

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => loadSeasonCalendar(url))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { asked, page } = loaderData
  const query = new URLSearchParams()
  if (asked !== null) query.set("thang", String(asked))
  if (page > 1) query.set("trang", String(page))
  return pageMeta({
    title: asked === null ? m.season_title() : m.season_month_of_title({ month: monthWord(asked) }),
    description: m.season_description(),
    path: query.size ? `/mua-vu?${query}` : "/mua-vu",
    origin: shopOrigin(matches),
  })
}

export default function SeasonCalendarRoute({ loaderData }: Route.ComponentProps) {
  const trail = trailFromHome(m.season_title(), "/mua-vu")
  return (
    <>
      <JsonLd data={breadcrumbJsonLd(trail, useShopOrigin())} />
      <SeasonCalendarPage {...loaderData} />
    </>
  )
}
