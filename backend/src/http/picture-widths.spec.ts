import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import express from "express"
import sharp from "sharp"
import { afterAll, beforeAll, expect, it } from "vitest"
import { pictureWidths } from "./picture-widths"

let folder: string
let address: string
let close: () => void

/** Coarse coloured grain, as leaves have it from afar: what AVIF is better at. */
async function aPhotograph(side: number): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const
  const create = { width: 80, height: 80, channels: 3, background: "#777", noise } as const
  const grain = await sharp({ create }).png().toBuffer()
  return sharp(grain).resize(side, side, { kernel: "cubic" }).webp({ quality: 90 }).toBuffer()
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "uploads-"))
  await writeFile(path.join(folder, "tea.webp"), await aPhotograph(960))
  await writeFile(path.join(folder, "secret.txt"), "not a picture")
  const server = express().use("/uploads", pictureWidths(folder), express.static(folder)).listen(0)
  address = `http://localhost:${(server.address() as AddressInfo).port}/uploads`
  close = () => server.close()
})
afterAll(async () => {
  close()
  await rm(folder, { recursive: true })
  await rm(`${folder}-widths`, { recursive: true })
})

const ask = (query: string, accept = "image/webp,*/*") =>
  fetch(address + query, { headers: { accept } })
const seen = async (answer: Response) => sharp(Buffer.from(await answer.arrayBuffer())).metadata()

it.each([160, 320, 480, 720, 960])("makes %d pixels of a picture, as WebP", async (width) => {
  const answer = await ask(`/tea.webp?rong=${width}`)
  expect(answer.headers.get("content-type")).toBe("image/webp")
  expect(answer.headers.get("vary")).toContain("Accept")
  expect(await seen(answer)).toMatchObject({ format: "webp", width, height: width })
})

it("answers many who ask at once, and from the disk after that", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask("/tea.webp?rong=320")))
  const bodies = await Promise.all(answers.map((answer) => answer.arrayBuffer()))
  const kept = await readFile(path.join(`${folder}-widths`, "tea.webp-320.webp"))
  expect(new Set(bodies.map(({ byteLength }) => byteLength))).toEqual(new Set([kept.length]))
})

it("gives browsers that take it AVIF, once that is made and smaller", async () => {
  const first = await ask("/tea.webp?rong=480", "image/avif,image/webp")
  expect(first.headers.get("content-type")).toBe("image/webp")
  expect(first.headers.get("cache-control")).toBe("public, max-age=3600")
  await expect
    .poll(
      async () => {
        const answer = await ask("/tea.webp?rong=480", "image/avif,image/webp")
        return answer.headers.get("cache-control")
      },
      { timeout: 10_000 }
    )
    .toContain("immutable")
  const kept = await readFile(path.join(`${folder}-widths`, "tea.webp-480.avif"))
  const webp = await readFile(path.join(`${folder}-widths`, "tea.webp-480.webp"))
  const best = await ask("/tea.webp?rong=480", "image/avif,image/webp")
  expect(kept.length).toBeLessThanOrEqual(webp.length * 0.9)
  expect(best.headers.get("content-type")).toBe("image/avif")
  expect((await ask("/tea.webp?rong=480")).headers.get("content-type")).toBe("image/webp")
})

it.each([
  ["/tea.webp?rong=481", 200, 960],
  ["/tea.webp", 200, 960],
])("leaves %s to whoever serves files", async (query, status, width) => {
  const answer = await ask(query)
  expect(answer.status).toBe(status)
  expect((await seen(answer)).width).toBe(width)
})

it.each(["/none.webp?rong=320", "/..%2Ftea.webp?rong=320"])("%s is not there", async (query) => {
  expect((await ask(query)).status).toBe(404)
})
