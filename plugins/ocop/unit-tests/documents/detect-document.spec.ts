import { describe, expect, it } from "vitest"
import { detectDocument } from "../../src/documents/detect-document"

const latin1 = (text: string) => Buffer.from(text, "latin1")
const PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"
const JPEG = "\xff\xd8\xff\xe0\x00\x10JFIF scan \xff\xd9"
const PNG = "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR scan \x00\x00\x00\x00IEND\xaeB`\x82"
const WEBP = "RIFF\x0c\x00\x00\x00WEBPVP8 scan"

describe("a document is known by its content", () => {
  it.each([
    ["application/pdf", PDF],
    ["application/pdf", `${"\n".repeat(1_019)}${PDF}`],
    ["application/pdf", `${PDF}signature of the scanner`],
    ["image/jpeg", JPEG],
    ["image/jpeg", `${JPEG}note of the camera`],
    ["image/png", PNG],
    ["image/webp", WEBP],
  ])("%s", (type, content) => {
    expect(detectDocument(latin1(content))).toBe(type)
  })

  it("in whatever part of memory it lies", () => {
    const around = latin1(`before${PNG}behind`)
    expect(detectDocument(new Uint8Array(around.buffer, around.byteOffset + 6, PNG.length))).toBe(
      "image/png"
    )
  })
})

describe("is no document", () => {
  it.each([
    ["nothing", ""],
    ["a PDF that begins too late", `${"\n".repeat(1_020)}${PDF}`],
    ["a PDF that broke off", PDF.slice(0, -8)],
    ["a JPEG that broke off", JPEG.slice(0, -2)],
    ["a JPEG of which only the preview is whole", `${JPEG}${"x".repeat(70_000)}`],
    ["a PNG that broke off", PNG.slice(0, -9)],
    ["a PNG without a head", `\x89PNG\r\n\x1a\n${" ".repeat(20)}IEND`],
    ["a WebP that broke off", WEBP.slice(0, -1)],
    ["a sound", "RIFF\x0c\x00\x00\x00WAVEfmt scan"],
    ["the first four letters of one", "RIFF"],
    ["a GIF", "GIF89a"],
    ["a web page", "<html><script>alert(1)</script></html>"],
    ["a drawing that runs scripts", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a Word document", "PK\x03\x04 word/document.xml"],
  ])("%s", (_, content) => {
    expect(detectDocument(latin1(content))).toBeNull()
  })
})
