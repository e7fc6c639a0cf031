import sharp from "sharp"
import { expect, it } from "vitest"
import { cleanPicture } from "../../src/documents/clean-picture"

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#808080" } })

it("keeps no note of the camera: no place, no device, no preview", async () => {
  const photo = await plain(40, 30)
    .withExif({ IFD0: { Model: "Phone" }, IFD3: { GPSLatitude: "22/1 35/1 0/1" } })
    .jpeg()
    .toBuffer()
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const clean = (await cleanPicture(photo))!
  const { exif, format, width, height } = await sharp(clean).metadata()
  expect({ exif, format, width, height }).toEqual({
    exif: undefined,
    format: "jpeg",
    width: 40,
    height: 30,
  })
})

it("stands upright when its camera lay on the side", async () => {
  const photo = await plain(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { width, height } = await sharp((await cleanPicture(photo))!).metadata()
  expect([width, height]).toEqual([30, 40])
})

it("is made smaller when it is larger than one reads", async () => {
  const { width, height } = await sharp(
    (await cleanPicture(await plain(5_200, 1_000).png().toBuffer()))!
  ).metadata()
  expect([width, height]).toEqual([2_600, 500])
})

it("carries nothing that was hidden behind its end", async () => {
  const photo = await plain(10, 10).png().toBuffer()
  const clean = await cleanPicture(Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")]))
  expect(clean!.includes("script")).toBe(false)
})

it.each([
  ["nothing", Buffer.alloc(0)],
  ["a page", Buffer.from("<html></html>")],
  ["the beginning of a JPEG alone", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
])("is refused when it is %s", async (_, bytes) => {
  expect(await cleanPicture(bytes)).toBeNull()
})

it("is refused when it broke off", async () => {
  const photo = await plain(400, 300).png({ compressionLevel: 0 }).toBuffer()
  expect(await cleanPicture(photo.subarray(0, photo.length / 2))).toBeNull()
})

it("is refused when it claims more pixels than a camera has", async () => {
  const bomb = await plain(16_000, 4_000).png().toBuffer()
  expect(await cleanPicture(bomb)).toBeNull()
})
