import { HomePage } from "~/features/home/home-page"
import { loadHome } from "~/features/home/load-home.server"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/home"

export function loader() {
  return loadPage(loadHome)
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.home_title(),
    description: m.home_lead(),
    path: "/",
    origin: shopOrigin(matches),
  })
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData} />
}
