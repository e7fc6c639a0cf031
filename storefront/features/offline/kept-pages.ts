import { keptKind, type KeptKind } from "./kept-kind"
import { titleOf } from "./kept-copy"

const CACHES: Record<KeptKind, string> = { page: "kept-pages", order: "kept-orders" }
const MOST: Record<KeptKind, number> = { page: 20, order: 5 }
/** Older copies are of no use to anybody: days, since they were looked at. */
const DAYS: Record<KeptKind, number> = { page: 7, order: 30 }
const DAY_MS = 86_400_000
const SEEN_AT = "x-seen-at"

export type KeptPage = {
  kind: KeptKind
  path: string
  title: string
  seenAt: Date
  /** As the shop rendered it then. */
  html: string
}

/**
 * Keeps what the network answered, newest last. What is gone from the shop goes from here, too; a shop that is busy
 * changes nothing.
 */
export async function keepPage(url: URL, answer: Response): Promise<void> {
  const kind = keptKind(url)
  if (!kind) return
  const cache = await caches.open(CACHES[kind])
  if (answer.status === 404) await cache.delete(url.pathname)
  const isPage = answer.headers.get("content-type")?.startsWith("text/html")
  if (answer.status !== 200 || answer.redirected || !isPage) return
  const headers = { "content-type": "text/html; charset=utf-8", [SEEN_AT]: new Date().toJSON() }
  const copy = new Response(await answer.text(), { headers })
  await cache.delete(url.pathname)
  await cache.put(url.pathname, copy)
  await dropOldest(cache, MOST[kind])
}

/** The copy of a page that was seen here lately. */
export async function findPage(url: URL): Promise<KeptPage | null> {
  const kind = keptKind(url)
  if (!kind) return null
  const copy = await (await caches.open(CACHES[kind])).match(url.pathname)
  return copy ? readCopy(kind, url.pathname, copy) : null
}

/** Newest first. */
export async function listPages(kind: KeptKind): Promise<KeptPage[]> {
  const cache = await caches.open(CACHES[kind])
  const urls = (await cache.keys()).map(({ url }) => new URL(url))
  const pages = await Promise.all(urls.map(findPage))
  return pages.filter((page) => page !== null).reverse()
}

export async function forgetPages(...kinds: KeptKind[]): Promise<void> {
  await Promise.all(kinds.map((kind) => caches.delete(CACHES[kind])))
}

export async function dropOldest(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}

async function readCopy(kind: KeptKind, path: string, copy: Response): Promise<KeptPage | null> {
  const seenAt = new Date(copy.headers.get(SEEN_AT) ?? 0)
  if (Date.now() - seenAt.getTime() > DAYS[kind] * DAY_MS) return null
  const html = await copy.text()
  return { kind, path, title: titleOf(html), seenAt, html }
}
