import { afterEach, beforeEach, expect, it, vi } from "vitest"
import * as z from "zod"
import { askBackend } from "./backend.server"

beforeEach(() => {
  vi.stubEnv("BACKEND_URL", "http://localhost:1")
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("REGION_ID", "reg_test")
  vi.stubEnv("STOREFRONT_SECRET", "0123456789012345678901234567890123456789")
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const Name = z.object({ name: z.string() })
const answers = (body: BodyInit | null, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })))

it("answers what the contract says", async () => {
  answers('{"name":"Hoa"}')
  expect(await askBackend(Name, "/x")).toEqual({ name: "Hoa" })
})

it("takes an answer that is cut off for no answer, which a page says as busy", async () => {
  const cut = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"na'))
      controller.error(new TypeError("terminated"))
    },
  })
  answers(cut)
  await expect(askBackend(Name, "/x")).rejects.toMatchObject({
    status: 503,
    code: "shop.backend_unreachable",
  })
})

it.each([
  ["GET", 2],
  ["POST", 1],
] as const)(
  "asks again when a kept connection was closed: %s is asked %i times",
  async (method, times) => {
    const closed = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })
    const ask = vi.fn<typeof fetch>().mockRejectedValue(closed)
    vi.stubGlobal("fetch", ask)
    const refused = { status: 503, code: "shop.backend_unreachable" }
    await expect(askBackend(Name, "/x", { method })).rejects.toMatchObject(refused)
    expect(ask).toHaveBeenCalledTimes(times)
  }
)

it("answers what it is told the second time", async () => {
  const closed = new TypeError("fetch failed", { cause: { code: "UND_ERR_SOCKET" } })
  vi.stubGlobal(
    "fetch",
    vi
      .fn<typeof fetch>()
      .mockRejectedValueOnce(closed)
      .mockResolvedValueOnce(new Response('{"name":"Hoa"}'))
  )
  expect(await askBackend(Name, "/x")).toEqual({ name: "Hoa" })
})

it("keeps a broken contract a bug, and an empty answer an answer", async () => {
  answers('{"title":"Hoa"}')
  await expect(askBackend(Name, "/x")).rejects.toThrow(z.ZodError)
  answers(null)
  expect(await askBackend(z.unknown(), "/x")).toBeUndefined()
})
