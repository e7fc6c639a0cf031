import { HomePage } from "~/features/home/home-page"
import { loadHome } from "~/features/home/load-home.server"
import { shopJsonLd, websiteJsonLd } from "~/features/home/shop-json-ld"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { JsonLd } from "~/ui/json-ld"
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
  const origin = useShopOrigin()
  return (
    <>
      <JsonLd data={shopJsonLd(m.shell_name(), m.footer_about(), origin)} />
      <JsonLd data={websiteJsonLd(m.shell_name(), origin, origin + shopPath("/tim-kiem"))} />
      <HomePage {...loaderData} />
    </>
  )
}
