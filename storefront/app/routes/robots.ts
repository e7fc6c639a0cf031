import { publicOrigin } from "~/platform/public-origin.server"
import type { Route } from "./+types/robots"

/** Personal pages, in both languages. */
const PERSONAL = ["/gio-hang", "/dat-hang", "/don-hang/", "/tai-khoan", "/nha-san-xuat/"]

/** `GET /robots.txt`: made for the shop's own address, because a sitemap is named in full. */
export function loader({ url }: Route.LoaderArgs) {
  const lines = [
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /tim-kiem/goi-y",
    ...["", "/en"].flatMap((prefix) => PERSONAL.map((path) => `Disallow: ${prefix}${path}`)),
    `Sitemap: ${publicOrigin(url)}/sitemap.xml`,
    "",
  ]
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  })
}
