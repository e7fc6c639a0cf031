import { pageMeta } from "~/platform/page-meta"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/home"

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({ title: m.home_title(), description: m.home_title(), path: "/", origin: shopOrigin(matches) })
}

export default function Home() {
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-8">
      <h1 className="text-3xl">{m.home_title()}</h1>
    </main>
  )
}
