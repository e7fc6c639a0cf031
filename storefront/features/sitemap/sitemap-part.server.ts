import { SitemapPartResponse, type SitemapKind } from "@ocop/contract"
import { groupLinks } from "~/features/group/product-group"
import { LEGAL_PATH } from "~/features/legal/legal-paths"
import { listProvinces } from "~/features/place/provinces.server"
import { askBackend } from "~/platform/backend.server"
import { packedUrlset } from "./sitemap-answer.server"

const PATHS: Record<SitemapKind, string> = {
  listings: "/san-pham/",
  producers: "/nha-san-xuat-ocop/",
}

/** `GET /sitemap-san-pham.xml.gz?tu=<key>` and its like: up to ten thousand pages from that key on. */
export async function loadSitemapPart(kind: SitemapKind, url: URL): Promise<Response> {
  const from = url.searchParams.get("tu")?.slice(0, 64) ?? ""
  const { entries } = await askBackend(
    SitemapPartResponse,
    `/store/sitemap/${kind}?${new URLSearchParams({ from })}`
  )
  const pages = entries.map(({ handle, changed_at }) => ({
    path: PATHS[kind] + encodeURIComponent(handle),
    changedAt: changed_at,
  }))
  return packedUrlset(pages, url)
}

/** `GET /sitemap-trang.xml.gz`: the pages that are always there. */
export async function loadFixedPages(url: URL): Promise<Response> {
  const provinces = await listProvinces()
  const paths = [
    "/",
    "/tim-kiem",
    "/sao-ocop",
    "/cach-xep-hang",
    "/mua-vu",
    "/chung-nhan",
    LEGAL_PATH,
    ...groupLinks().map(({ path }) => path),
    ...provinces.map(({ slug }) => `/tinh/${slug}`),
  ]
  return packedUrlset(
    paths.map((path) => ({ path, changedAt: null })),
    url
  )
}
