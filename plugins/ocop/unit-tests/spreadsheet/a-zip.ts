import { constants, crc32, deflateRawSync } from "node:zlib"

export interface ZipPart {
  readonly name: string
  readonly content: string | Buffer
  /** In the place of the content, deflated. */
  readonly deflated?: Buffer
  /** The size that the archive states for the content; the truth when left out. */
  readonly claims?: number
  readonly encrypted?: boolean
}

/** A zip archive, honest unless a part says otherwise. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, "utf8")
    const content = Buffer.from(part.content)
    const data = part.deflated ?? deflateRawSync(content)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(part.encrypted ? 0x801 : 0x800, 2)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(crc32(content), 10)
    header.writeUInt32LE(data.length, 14)
    header.writeUInt32LE(part.claims ?? content.length, 18)
    header.writeUInt16LE(name.length, 22)
    files.push(Buffer.from("PK\x03\x04"), header, name, data)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), header, place, name)
    offset += 30 + name.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06")
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const MEGABYTE = 1024 * 1024

/** So many megabytes of zeros, deflated: a thousandth of that, made without ever holding them. */
export function deflatedZeros(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH })
  const end = deflateRawSync(Buffer.alloc(0))
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), end])
}
