import { Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { expect, it } from "vitest"
import { lowerPreloadPriority } from "./preload-priority.server"

const PAGE = '<head><link rel="modulepreload" href="/a.js"/><link rel="stylesheet"/></head><p>Chợ ₫</p><link rel="modul'
const LOWERED = PAGE.replace('<link rel="modulepreload"', '<link fetchpriority="low" rel="modulepreload"')

it.each([1, 2, 7, 1000])("lowers the priority whatever the chunks (%d bytes each)", async (size) => {
  const bytes = Buffer.from(PAGE)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  let ended = false
  const out = Readable.from(chunks).pipe(lowerPreloadPriority(() => (ended = true)))
  expect(await text(out)).toBe(LOWERED)
  expect(ended).toBe(true)
})
