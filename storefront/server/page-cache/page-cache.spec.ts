import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { describe, expect, it, vi } from "vitest"
import { contentSecurityPolicy } from "~/platform/content-security-policy"
import { pageCache } from "./page-cache"

const PUBLIC = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
}
let nonces = 0

/** A page as the shop renders it: another nonce each time, and the number of its rendering. */
function rendered(words: string, init: ResponseInit = {}): Response {
  const nonce = `n${nonces++}`
  const headers = {
    ...PUBLIC,
    "content-security-policy": contentSecurityPolicy(nonce, "https://pay.example"),
    ...(init.headers as Record<string, string>),
  }
  return new Response(`<p>${words}</p><script nonce="${nonce}">go()</script>`, { ...init, headers })
}

function aCache(render: (request: Request) => Response | Promise<Response>, mostBytes?: number) {
  const state: { version: string | null } = { version: "1" }
  const spy = vi.fn(async (request: Request) => render(request))
  const answer = pageCache(spy, {
    version: async () => state.version,
    ...(mostBytes && { mostBytes }),
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    answer(new Request(`http://cho.example${path}`, { headers }))
  return { state, spy, get }
}

describe("a page for everybody", () => {
  it("is rendered once, and again as soon as the version is another", async () => {
    let price = 100
    const { state, spy, get } = aCache(() => rendered(`${price}`))
    expect((await get("/")).headers.get("x-cache")).toBe("miss")
    price = 90
    const hit = await get("/")
    expect(hit.headers.get("x-cache")).toBe("hit")
    expect(await hit.text()).toContain("<p>100</p>")
    state.version = "2"
    expect(await (await get("/")).text()).toContain("<p>90</p>")
    expect(spy).toHaveBeenCalledTimes(2)
  })

  it("what changes while it is rendered is not missed", async () => {
    const { state, get } = aCache(() => {
      state.version = "2"
      return rendered("old")
    })
    await get("/")
    expect((await get("/")).headers.get("x-cache")).toBe("miss")
  })

  it("is rendered once for all who ask at once", async () => {
    const { spy, get } = aCache(() => rendered("x"))
    const answers = await Promise.all([get("/"), get("/"), get("/")])
    expect(spy).toHaveBeenCalledTimes(1)
    for (const answer of answers) expect(await answer.text()).toContain("<p>x</p>")
  })

  it("carries no nonce, so none is used twice", async () => {
    const { get } = aCache(() => rendered("x"))
    for (const answer of [await get("/"), await get("/")]) {
      expect(answer.headers.get("content-security-policy")).toMatch(
        /script-src 'self' 'sha256-[^']+';/
      )
      expect(await answer.text()).not.toContain("nonce")
    }
  })

  it("comes in the encoding that is asked for, and not at all to whom has it", async () => {
    const { get } = aCache(() => rendered("đặc sản"))
    const page = await (await get("/")).text()
    const br = await get("/", { "accept-encoding": "gzip, deflate, br" })
    expect(brotliDecompressSync(await br.bytes()).toString()).toBe(page)
    const gz = await get("/", { "accept-encoding": "gzip, br;q=0" })
    expect(gz.headers.get("content-encoding")).toBe("gzip")
    expect(gunzipSync(await gz.bytes()).toString()).toBe(page)
    expect(gz.headers.get("vary")).toBe("Accept-Encoding")
    const again = await get("/", { "if-none-match": gz.headers.get("etag") ?? "" })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  it("is rendered without what the visitor brought along", async () => {
    const { get } = aCache((request) => rendered(request.headers.get("cookie") ?? "nobody"))
    expect(await (await get("/", { cookie: "gio-hang=mine" })).text()).toContain("nobody")
  })
})

describe("is not kept", () => {
  it.each([
    ["an error", () => rendered("x", { status: 503 })],
    ["a missing page", () => rendered("x", { status: 404 })],
    ["a redirect", () => new Response(null, { status: 301, headers: { location: "/x" } })],
    ["what sets a cookie", () => rendered("x", { headers: { "set-cookie": "a=b" } })],
    ["what is private", () => rendered("x", { headers: { "cache-control": "private, no-store" } })],
    ["what is no page", () => rendered("x", { headers: { "content-type": "application/json" } })],
  ])("%s", async (_name, answer) => {
    const { spy, get } = aCache(answer)
    const all = await Promise.all([get("/"), get("/")])
    await get("/")
    expect(spy).toHaveBeenCalledTimes(3)
    for (const one of all) expect(one.headers.get("x-cache")).toBeNull()
  })

  it("a customer's, nor a cart", async () => {
    const { spy, get } = aCache(() => rendered("x"))
    for (const _ of [1, 2]) {
      await get("/", { cookie: "tai-khoan=me" })
      await get("/gio-hang")
    }
    expect(spy).toHaveBeenCalledTimes(4)
  })
})

it("sends nothing kept while there is no version to be had, and keeps nothing then", async () => {
  const { state, spy, get } = aCache(() => rendered("x"))
  await get("/")
  state.version = null
  expect((await get("/")).headers.get("x-cache")).toBeNull()
  state.version = "1"
  expect((await get("/")).headers.get("x-cache")).toBe("hit")
  expect(spy).toHaveBeenCalledTimes(2)
})

it("forgets what was not asked for longest when all pages take too much", async () => {
  const { get } = aCache(() => rendered("x".repeat(10_000)), 25_000)
  const how = async (path: string) => (await get(path)).headers.get("x-cache")
  expect([await how("/"), await how("/en"), await how("/"), await how("/sao-ocop")]).toEqual([
    "miss",
    "miss",
    "hit",
    "miss",
  ])
  expect([await how("/"), await how("/en")]).toEqual(["hit", "miss"])
})

it("a rendering that throws fails for those who waited, and is tried again", async () => {
  let broken = true
  const { get } = aCache(() => {
    if (broken) throw new RangeError("broken")
    return rendered("x")
  })
  await expect(get("/")).rejects.toThrow("broken")
  broken = false
  expect((await get("/")).status).toBe(200)
})
