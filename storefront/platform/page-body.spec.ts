import { once } from "node:events"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { createElement } from "react"
import { renderToPipeableStream } from "react-dom/server"
import { expect, it, vi } from "vitest"
import { pageBody } from "./page-body.server"

const PAGE =
  '<head><link rel="modulepreload" href="/a.js"/><link rel="stylesheet"/></head><p>Chợ ₫</p><link rel="modul'
const LOWERED = PAGE.replace(
  '<link rel="modulepreload"',
  '<link fetchpriority="low" rel="modulepreload"'
)

it.each([1, 2, 7, 1000])(
  "lowers the priority of preloads whatever the chunks (%d bytes each)",
  async (size) => {
    const bytes = Buffer.from(PAGE)
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size)
    )
    expect(await text(Readable.from(chunks).pipe(pageBody(() => undefined)))).toBe(LOWERED)
  }
)

/** Vietnamese in pieces of changing length, so that some letter falls on the edge of React's buffer. */
const LONG = Array.from({ length: 900 }, (_, index) =>
  createElement("p", { key: index }, "ế".repeat(1 + (index % 5)) + "a".repeat(index % 3))
)

it("drops the NUL bytes that React 18 writes into Vietnamese", async () => {
  const render = (into: NodeJS.WritableStream) => renderToPipeableStream(LONG).pipe(into)
  const [raw, mended] = [new PassThrough(), pageBody(() => undefined)]
  render(raw)
  render(mended)
  expect(await text(raw)).toContain("\u0000")
  const page = await text(mended)
  expect(page).not.toContain("\u0000")
  expect(page).not.toContain("\ufffd")
})

it("says when it is over, also when nobody reads on", async () => {
  const [ended, left] = [vi.fn(), vi.fn()]
  await text(Readable.from([Buffer.from("x")]).pipe(pageBody(ended)))
  const abandoned = pageBody(left)
  abandoned.destroy()
  await once(abandoned, "close")
  expect([ended, left].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})
