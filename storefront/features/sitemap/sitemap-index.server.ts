import { SitemapPartsResponse, type SitemapKind } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { publicOrigin } from "~/platform/public-origin.server"
import { xml } from "./sitemap-answer.server"
import { sitemapIndex } from "./sitemap-xml"

const FILES: Record<SitemapKind, string> = {
  listings: "/sitemap-san-pham.xml.gz",
  producers: "/sitemap-nha-san-xuat.xml.gz",
}

/** `GET /sitemap.xml`: the parts, those of products and producers by the key they begin with. */
export async function loadSitemapIndex(url: URL): Promise<Response> {
  const { parts } = await askBackend(SitemapPartsResponse, "/store/sitemap")
  const origin = publicOrigin(url)
  return xml(
    sitemapIndex([
      { url: `${origin}/sitemap-trang.xml.gz`, changedAt: null },
      { url: `${origin}/sitemap-chien-dich.xml`, changedAt: null },
      { url: `${origin}/sitemap-gio-qua.xml`, changedAt: null },
      ...parts.map(({ kind, from, changed_at }) => ({
        url: `${origin}${FILES[kind]}?${new URLSearchParams({ tu: from })}`,
        changedAt: changed_at,
      })),
    ])
  )
}
