import { inflateSync } from "node:zlib"
import QRCode from "qrcode"
import { expect, it } from "vitest"
import { qrPng, qrSvg } from "./qr-code.server"

const ADDRESS = "https://cho-lang.example/chung-nhan/27%2F2025%2FGCN-OCOP"
const MARGIN = 4

/** The modules of the code for a text, with the white around them; true is dark. */
function expected(text: string): boolean[][] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "Q" }).modules
  const side = size + 2 * MARGIN
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => {
      const [row, column] = [y - MARGIN, x - MARGIN]
      const inside = row >= 0 && column >= 0 && row < size && column < size
      return inside && data[row * size + column] === 1
    })
  )
}

/** What the drawing's strokes, one module high, cover. */
function drawn(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const modules = Array.from({ length: side }, () => Array<boolean>(side).fill(false))
  const strokes = /stroke="#000000" d="([^"]+)"/.exec(svg)?.[1] ?? ""
  let [x, y] = [0, 0]
  for (const [, command, first = "", second] of strokes.matchAll(
    /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g
  )) {
    const step = Number(first)
    if (command === "h") modules[Math.floor(y)]?.fill(true, x, x + step)
    x = command === "M" ? step : x + step
    if (command === "M") y = Number(second)
  }
  return modules
}

/** The picture's pixels by their first channel; reads what the library writes: 8 bit RGBA, any row filter. */
function pixels(png: Uint8Array): { width: number; dark: (x: number, y: number) => boolean } {
  const bytes = Buffer.from(png)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + length))
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * 4
  const image = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : (image[y * stride + i - 4] ?? 0)
      const up = y === 0 ? 0 : (image[(y - 1) * stride + i] ?? 0)
      const corner = i < 4 || y === 0 ? 0 : (image[(y - 1) * stride + i - 4] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      image[y * stride + i] = ((raw[y * (stride + 1) + 1 + i] ?? 0) + guess) & 255
    }
  }
  return { width, dark: (x, y) => (image[y * stride + x * 4] ?? 0) < 128 }
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(sum - value)) as [
    number,
    number,
    number,
  ]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

it("draws the code of the address, with four modules of white around it", async () => {
  expect(drawn(await qrSvg(ADDRESS))).toEqual(expected(ADDRESS))
})

it("has the same code in pixels, at least 1024 wide, each module a whole number of them", async () => {
  const { width, dark } = pixels(await qrPng(ADDRESS))
  const modules = expected(ADDRESS)
  const scale = width / modules.length
  expect(width).toBeGreaterThanOrEqual(1024)
  expect(Number.isInteger(scale)).toBe(true)
  const seen = modules.map((row, y) =>
    row.map((_, x) => [dark(x * scale, y * scale), dark((x + 1) * scale - 1, (y + 1) * scale - 1)])
  )
  expect(seen).toEqual(modules.map((row) => row.map((module) => [module, module])))
})
