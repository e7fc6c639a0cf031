import type { StoredIndex } from "./documents"
import type { Engine } from "./engine"

export interface Asked {
  engine: Engine
  /** The parts of the path that the route leaves open. */
  parts: string[]
  parameters: URLSearchParams
  body: unknown
}

export interface Route {
  method: string
  path: RegExp
  /** Of a good answer. */
  status: number
  answer: (asked: Asked) => unknown
}

const indexOf = ({ uid, primaryKey, createdAt, updatedAt }: StoredIndex) => ({
  uid,
  primaryKey,
  createdAt,
  updatedAt,
})

const route = (
  method: string,
  pattern: string,
  status: number,
  answer: (asked: Asked) => unknown
): Route => ({
  method,
  path: new RegExp(`^${pattern.replaceAll(":", "([^/]+)")}$`),
  status,
  answer,
})

const page = (results: unknown[]) => ({
  results,
  offset: 0,
  limit: Math.max(20, results.length),
  total: results.length,
})

/** What of Meilisearch's API is there; everything else is 404. */
export const ROUTES: readonly Route[] = [
  route("GET", "/version", 200, () => ({
    commitSha: "stand-in",
    commitDate: "unknown",
    pkgVersion: "1.50.0",
  })),
  route("GET", "/stats", 200, ({ engine }) => engine.stats()),
  route("GET", "/tasks/:", 200, ({ engine, parts: [uid] }) => engine.tasks.get(Number(uid))),
  route("GET", "/indexes", 200, ({ engine }) => page([...engine.indexes.values()].map(indexOf))),
  route("POST", "/indexes", 202, ({ engine, body }) => engine.createIndex(body)),
  route("GET", "/indexes/:", 200, ({ engine, parts: [uid = ""] }) => indexOf(engine.index(uid))),
  route("DELETE", "/indexes/:", 202, ({ engine, parts: [uid = ""] }) => engine.deleteIndex(uid)),
  route("GET", "/indexes/:/stats", 200, ({ engine, parts: [uid = ""] }) => ({
    numberOfDocuments: engine.index(uid).documents.size,
    isIndexing: engine.tasks.waiting > 0,
    fieldDistribution: {},
  })),
  route(
    "GET",
    "/indexes/:/settings",
    200,
    ({ engine, parts: [uid = ""] }) => engine.index(uid).settings
  ),
  route("PATCH", "/indexes/:/settings", 202, ({ engine, parts: [uid = ""], body }) =>
    engine.patchSettings(uid, body)
  ),
  route("GET", "/indexes/:/documents", 200, ({ engine, parts: [uid = ""], parameters }) => {
    const all = engine.documents(uid)
    const from = Number(parameters.get("offset") ?? 0)
    return {
      ...page(all),
      results: all.slice(from, from + Number(parameters.get("limit") ?? 20)),
    }
  }),
  route("POST", "/indexes/:/documents", 202, ({ engine, parts: [uid = ""], body, parameters }) =>
    engine.putDocuments(uid, body, parameters.get("primaryKey"))
  ),
  route("DELETE", "/indexes/:/documents", 202, ({ engine, parts: [uid = ""] }) =>
    engine.deleteAll(uid)
  ),
  route("POST", "/indexes/:/documents/delete-batch", 202, ({ engine, parts: [uid = ""], body }) =>
    engine.deleteBatch(uid, body)
  ),
  route("POST", "/indexes/:/documents/delete", 202, ({ engine, parts: [uid = ""], body }) =>
    engine.deleteByFilter(uid, body)
  ),
  route("POST", "/indexes/:/search", 200, ({ engine, parts: [uid = ""], body }) =>
    engine.search(uid, body)
  ),
  route("POST", "/multi-search", 200, ({ engine, body }) => engine.multiSearch(body)),
  route("POST", "/swap-indexes", 202, ({ engine, body }) => engine.swapIndexes(body)),
]
