import { StarsPage } from "~/features/stars/stars-page"
import { pageMeta } from "~/platform/page-meta"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/stars"

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.stars_title(),
    description: m.home_stars_text(),
    path: "/sao-ocop",
    origin: shopOrigin(matches),
  })
}

export default function Stars() {
  return <StarsPage />
}
