import { crc32, deflateSync } from "node:zlib"
import { granted, type Client, type UploadedFile } from "./client"

/** 64 × 48 pixels of green. */
const JPEG = Buffer.from(
  "/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAwAEADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAEF/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AkBGOAAAAAAAAAAAAAAAAAAAAAA//2Q==",
  "base64"
)

/** A photograph as a phone takes it. */
export const aJpeg = (): Buffer => JPEG

/** The same with an EXIF segment that says `text`, as a phone writes where it was taken. */
export function aJpegSaying(text: string): Buffer {
  const said = Buffer.from(text, "latin1")
  const exif = Buffer.concat([
    Buffer.from("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x82\x98\0\x02", "latin1"),
    uint32(said.length),
    uint32(26),
    uint32(0),
    said,
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([
    JPEG.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    exif,
    JPEG.subarray(2),
  ])
}

/** A PNG of one colour: any number of pixels in few bytes. */
export function aPng(width: number, height: number, shade = 0): Buffer {
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([1, 0, 0, 0, 0])])
  const row = Buffer.alloc(Math.ceil(width / 8) + 1, shade)
  row[0] = 0
  const pixels = deflateSync(
    Buffer.concat(Array.from({ length: Math.min(height, 4_000) }, () => row))
  )
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** Uploads a picture that nobody uploaded before, unless one is given; its id. */
export async function aPicture(client: Client, content = aPng(40, 30 + made++)): Promise<string> {
  const file: UploadedFile = { name: "anh.jpg", content }
  const { picture } = await granted(client.upload("/producer/pictures", file))
  return picture.id
}

let made = 0
