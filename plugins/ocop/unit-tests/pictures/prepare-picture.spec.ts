import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PictureRefused } from "../../src/pictures/picture-refused"
import { CARD_SIDE, WHOLE_SIDE, preparePicture } from "../../src/pictures/prepare-picture"

/** Hidden in a file, it must not be in what is kept of it. */
const SECRET = "<script>fetch('//evil.example')</script>"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pictures-"))
})
afterAll(() => rm(folder, { recursive: true }))

let made = 0
async function prepared(content: Buffer | string) {
  const file = path.join(folder, `anh-${++made}.jpg`)
  await writeFile(file, content)
  return preparePicture(file)
}

const aPhoto = (width = 2_000, height = 1_500) =>
  sharp({ create: { width, height, channels: 3, background: "#2a7d3c" } })

const codeOf = async (content: Buffer | string): Promise<string> =>
  prepared(content).then(
    () => "kept",
    (problem: unknown) => (problem instanceof PictureRefused ? problem.code : String(problem))
  )

describe("a picture as shoppers get it", () => {
  // Encoding AVIF takes seconds on a busy machine.
  it.each(["jpeg", "png", "webp", "avif"] as const)(
    "is WebP, of a %s",
    async (format) => {
      const { whole, card, width, height } = await prepared(
        await aPhoto().toFormat(format).toBuffer()
      )
      expect([width, height]).toEqual([WHOLE_SIDE, 1_200])
      expect(await sharp(whole).metadata()).toMatchObject({ format: "webp", width, height })
      expect(await sharp(card).metadata()).toMatchObject({ format: "webp", width: CARD_SIDE })
    },
    30_000
  )

  it("is no larger than it came", async () => {
    const { width, height } = await prepared(await aPhoto(300, 200).png().toBuffer())
    expect([width, height]).toEqual([300, 200])
  })

  it("stands upright, and says nothing of where and with what it was taken", async () => {
    const file = await aPhoto(400, 200)
      .jpeg()
      .withExif({
        IFD0: { Make: "a phone", Orientation: "6" },
        IFD3: { GPSLatitude: "23/1 10/1 0/1", GPSLatitudeRef: "N" },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(file).metadata()).exif).toBeDefined()
    const { whole, card, width, height } = await prepared(file)
    expect([width, height]).toEqual([200, 400])
    for (const kept of [whole, card]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(kept).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    }
  })

  it.each([
    [
      "behind a JPEG",
      async () => Buffer.concat([await aPhoto().jpeg().toBuffer(), Buffer.from(SECRET)]),
    ],
    [
      "behind a PNG",
      async () => Buffer.concat([await aPhoto().png().toBuffer(), Buffer.from(SECRET)]),
    ],
    [
      "behind a WebP",
      async () => Buffer.concat([await aPhoto().webp().toBuffer(), Buffer.from(SECRET)]),
    ],
    [
      "in its comments",
      async () =>
        await aPhoto()
          .jpeg()
          .withExif({ IFD0: { Copyright: SECRET } })
          .toBuffer(),
    ],
  ])("has nothing that was hidden %s", async (_, file) => {
    const content = await file()
    expect(content.includes(SECRET)).toBe(true)
    const { whole, card } = await prepared(content)
    expect(whole.includes(SECRET)).toBe(false)
    expect(card.includes(SECRET)).toBe(false)
  })

  it("is made one at a time, and one that fails holds up none", async () => {
    const file = await aPhoto(100, 100).png().toBuffer()
    const all = await Promise.allSettled([prepared(file), prepared("no picture"), prepared(file)])
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  })
})

describe("a file that is no picture for the shop", () => {
  it.each([
    ["", "ocop.picture_missing"],
    ["<html><script>alert(1)</script></html>", "ocop.picture_type_refused"],
    ["<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "ocop.picture_type_refused"],
    ["GIF89a", "ocop.picture_type_refused"],
    ["II*\0", "ocop.picture_type_refused"],
    ["%PDF-1.4", "ocop.picture_type_refused"],
    ["PK\x03\x04", "ocop.picture_type_refused"],
    ["RIFF\0\0\0\0AVI ", "ocop.picture_type_refused"],
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "ocop.picture_heic_refused"],
    ["\0\0\0\x18ftypisom\0\0\0\0", "ocop.picture_type_refused"],
    ["\xff\xd8\xff\xe0<html>", "ocop.picture_damaged"],
    ["\x89PNG\r\n\x1a\n", "ocop.picture_damaged"],
  ])("%j is refused as %s", async (content, code) => {
    expect(await codeOf(Buffer.from(content, "latin1"))).toBe(code)
  })

  it("is refused when it breaks off", async () => {
    const whole = await sharp({
      create: {
        width: 800,
        height: 600,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 99, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer()
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe("ocop.picture_damaged")
  })

  it.each([
    [20_000, 10],
    [10, 20_000],
    [9_000, 9_000],
  ])("is refused with %i × %i pixels, before they are decoded", async (width, height) => {
    const file = await sharp({ create: { width, height, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const began = process.memoryUsage().rss
    expect(await codeOf(file)).toBe("ocop.picture_dimensions_refused")
    expect(process.memoryUsage().rss - began).toBeLessThan(60 * 1024 * 1024)
  })
})
