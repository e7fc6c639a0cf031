import { RankingPage } from "~/features/ranking/ranking-page"
import { pageMeta } from "~/platform/page-meta"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/ranking"

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.ranking_title(),
    description: m.ranking_description(),
    path: "/cach-xep-hang",
    origin: shopOrigin(matches),
  })
}

export default function Ranking() {
  return <RankingPage />
}
