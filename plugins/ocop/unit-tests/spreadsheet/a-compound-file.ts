const SECTOR = 512

/** The outline of an OLE2 file, which is what Office wrote before 2007 and what it locks files into. */
export function aCompoundFile(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(SECTOR)
  header.write("d0cf11e0a1b11ae1", "hex")
  const directory = ["Root Entry", ...streams].map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, "utf16le")
    return entry
  })
  return Buffer.concat([header, ...directory, Buffer.alloc(SECTOR)])
}
