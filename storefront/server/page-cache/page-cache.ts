import { LRUCache } from "lru-cache"
import { keepPage, sendPage, type KeptPage } from "./kept-page"
import { anonymous, pageKey } from "./page-key"

/** What all pages together may take of the process's memory. */
const MOST_BYTES = 64 * 1024 * 1024

type Render = (request: Request) => Promise<Response>

interface CacheSettings {
  /** The backend's storefront version, null while there is none to be had. */
  version: () => Promise<string | null>
  mostBytes?: number
}

/**
 * Answers pages that are the same for everybody from this process's memory, for as long as the backend's version is
 * what it was before they were rendered. Visitors who ask for the same page at once share one rendering. Without a
 * version nothing kept is sent: a star that nobody can vouch for now is not shown.
 */
export function pageCache(
  render: Render,
  { version, mostBytes = MOST_BYTES }: CacheSettings
): Render {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes + key.length,
  })
  const rendering = new Map<string, Promise<KeptPage | Response>>()

  async function renderAndKeep(request: Request, key: string, current: string) {
    const page = await keepPage(await render(anonymous(request)), current)
    if (!(page instanceof Response)) pages.set(key, page)
    return page
  }

  return async (request) => {
    const key = pageKey(request)
    const current = key === null ? null : await version()
    if (key === null || current === null) return render(request)
    const kept = pages.get(key)
    if (kept?.version === current) return sendPage(kept, request, "hit")
    const once = `${current} ${key}`
    const others = rendering.get(once)
    const page = await (others ?? share(rendering, once, renderAndKeep(request, key, current)))
    if (!(page instanceof Response)) return sendPage(page, request, "miss")
    // An answer can be read once: the others ask for their own.
    return others ? render(request) : page
  }
}

function share<T>(shared: Map<string, Promise<T>>, key: string, work: Promise<T>): Promise<T> {
  const one = work.finally(() => shared.delete(key))
  shared.set(key, one)
  return one
}
