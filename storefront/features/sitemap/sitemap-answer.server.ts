import { Readable } from "node:stream"
import { createGzip } from "node:zlib"
import { publicOrigin } from "~/platform/public-origin.server"
import { urlset, type SitemapPage } from "./sitemap-xml"

/** A part as an XML file that is packed while it is written, so that no part is ever whole in memory. */
export function packedUrlset(pages: Iterable<SitemapPage>, url: URL): Response {
  const packed = Readable.from(urlset(pages, publicOrigin(url))).pipe(createGzip())
  return new Response(Readable.toWeb(packed) as ReadableStream, {
    headers: { "Content-Type": "application/gzip" },
  })
}

export function xml(body: string): Response {
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } })
}
