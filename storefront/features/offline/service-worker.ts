import { type Locale, LOCALES, localeOfPath, pathIn } from "~/platform/i18n/locale"
import { changesPerson } from "./kept-kind"
import { dropOldest, findPage, forgetPages, keepPage, listPages } from "./kept-pages"
import { copyAnswer, shellAnswer } from "./offline-shell"
import { within } from "./within"
import type { WorkerScope } from "./worker-scope"

/**
 * Stands between the shop's pages and the network for the time without one. Everything is asked of the network first,
 * so nothing here can be older than what the shop says while it can be reached; see DECISIONS.md.
 */
declare const self: WorkerScope
/** Of the shop's build, so that each brings its own shell. */
declare const BUILD: string

const SHELL_CACHE = `shell-${BUILD}`
const FILES_CACHE = "seen-files"
const MOST_FILES = 120
const SHELL_PATH = "/ngoai-tuyen"
/** How long the network may take: less where there is a copy to show instead. */
const PATIENCE_MS = { withCopy: 7_000, without: 20_000 }
/** Named after their content, so what is kept of them is never old. */
const FILES = /^\/(assets\/.+\.(css|woff2)|uploads\/.+|favicon\.svg)$/
/** The producers' portal keeps what is typed by itself, and nothing else. */
const PORTAL = /^(\/en)?\/nha-san-xuat(\/|$)/

self.addEventListener("install", (event) => event.waitUntil(prepare()))
self.addEventListener("activate", (event) => event.waitUntil(takeOver()))
self.addEventListener("message", (event) => event.waitUntil(keepSeen(event.data)))
self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin || PORTAL.test(url.pathname)) return
  if (request.method !== "GET") {
    if (changesPerson(url.pathname)) event.waitUntil(forgetPages("order"))
  } else if (request.mode === "navigate") {
    event.respondWith(openPage(url, event.preloadResponse, request, event.waitUntil.bind(event)))
  } else if (url.pathname.endsWith(".data")) {
    event.respondWith(openData(url, request))
  } else if (FILES.test(url.pathname)) {
    event.respondWith(openFile(request))
  }
})

async function prepare(): Promise<void> {
  const cache = await caches.open(SHELL_CACHE)
  for (const locale of LOCALES) {
    const path = pathIn(locale, SHELL_PATH)
    const page = await fetch(path, { cache: "no-store" })
    const files = (await page.clone().text()).match(/\/assets\/[^"]+\.(css|woff2)/g) ?? []
    await cache.put(path, page)
    await cache.addAll([...new Set(files), "/favicon.svg"])
  }
  // It holds no part of a page's program, so it can take over under pages of an earlier build.
  await self.skipWaiting()
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("shell-"))
  await Promise.all(old.map((name) => name !== SHELL_CACHE && caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** A page that was opened without loading a document; it is asked for as one, once, to be kept. */
async function keepSeen(seen: unknown): Promise<void> {
  const url = new URL(String(seen), self.location.origin)
  await keepPage(url, await fetch(url.pathname + url.search)).catch(() => undefined)
}

async function openPage(
  url: URL,
  preloaded: Promise<Response | undefined> | undefined,
  request: Request,
  also: (work: Promise<unknown>) => void
): Promise<Response> {
  if (url.search === "?quen") {
    await forgetPages("page", "order")
    url.search = ""
  }
  const copy = await findPage(url)
  const asked = Promise.resolve(preloaded).then((answer) => answer ?? fetch(request))
  try {
    const answer = await within(asked, copy ? PATIENCE_MS.withCopy : PATIENCE_MS.without)
    also(keepPage(url, answer.clone()).catch(() => undefined))
    return answer
  } catch {
    return copy ? copyAnswer(copy) : openShell(localeOfPath(url.pathname))
  }
}

async function openShell(locale: Locale): Promise<Response> {
  const shell = await caches.match(pathIn(locale, SHELL_PATH))
  if (!shell) return Response.error()
  const [orders, pages] = await Promise.all([listPages("order"), listPages("page")])
  return shellAnswer(await shell.text(), locale, { orders, pages })
}

/**
 * What a page's links ask for. When it cannot be had, the router is told to open the page as a document, which ends in
 * its copy or in the shell.
 */
async function openData(url: URL, request: Request): Promise<Response> {
  try {
    return await within(fetch(request), PATIENCE_MS.withCopy)
  } catch {
    const page = url.pathname.replace(/\.data$/, "").replace(/\/_(root)?$/, "/")
    const query = new URLSearchParams(url.search)
    query.delete("_routes")
    const headers = {
      "X-Remix-Redirect": page + (query.size ? `?${query}` : ""),
      "X-Remix-Reload-Document": "true",
    }
    return new Response(null, { status: 204, headers })
  }
}

async function openFile(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    const cache = await caches.open(FILES_CACHE)
    await cache.put(request, answer.clone())
    await dropOldest(cache, MOST_FILES)
  }
  return answer
}
