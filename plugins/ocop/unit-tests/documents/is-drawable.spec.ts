import { describe, expect, it } from "vitest"
import sharp from "sharp"
import { isDrawable } from "../../src/documents/is-drawable"

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#dfeadb" } })

describe("isDrawable", () => {
  it.each(["jpeg", "png", "webp"] as const)("takes a %s as a phone makes it", async (format) => {
    expect(await isDrawable(await picture(400, 300).toFormat(format).toBuffer())).toBe(true)
  })

  it("takes no picture that breaks off, and none that is only called one", async () => {
    const whole = await picture(400, 300).png().toBuffer()
    expect(await isDrawable(whole.subarray(0, whole.length / 2))).toBe(false)
    expect(await isDrawable(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0xff, 0xd9]))).toBe(false)
    expect(await isDrawable(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe(false)
  })

  it("takes no picture that claims to be 50,000 pixels wide and high", async () => {
    const bomb = await picture(1, 1).png().toBuffer()
    bomb.writeUInt32BE(50_000, 16)
    bomb.writeUInt32BE(50_000, 20)
    expect(await isDrawable(bomb)).toBe(false)
  })
})
