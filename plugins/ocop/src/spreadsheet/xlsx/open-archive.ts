import yauzl from "yauzl"
import type { ReadingLimits } from "../reading-limits"
import { SpreadsheetRefused } from "../spreadsheet-refused"

/** Inflated per packed byte. Sheets reach some 50; zeros reach 1,000. */
const SUSPICIOUS_RATIO = 200
/** In bytes: below it a high ratio costs nobody anything. */
const HARMLESS = 16 * 1024 * 1024

export interface Archive {
  /** Names of its parts, in small letters: their case does not count. */
  readonly names: ReadonlySet<string>
  /** A part, inflated as far as it is read; nothing when there is no such part. Any case will do. */
  read(name: string): AsyncIterable<Buffer>
}

/**
 * Opens a zip archive of which nothing is believed: bytes are counted as they are inflated, and an archive
 * that holds more than it says ends there.
 *
 * @throws SpreadsheetRefused damaged, encrypted, too_large or zip_bomb, here and while reading
 */
export async function openArchive(bytes: Buffer, limits: ReadingLimits): Promise<Archive> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes)
    const entries = await listEntries(zip, limits)
    let inflated = 0
    const count = (more: number) => {
      inflated += more
      refuseWhenTooBig(inflated, bytes.length, limits)
    }
    return {
      names: new Set(entries.keys()),
      read: (name) => inflate(zip, entries.get(name.toLowerCase()), count),
    }
  } catch (error) {
    throw asRefusal(error)
  }
}

async function listEntries(
  zip: yauzl.ZipFile,
  limits: ReadingLimits
): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>()
  let claimed = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    claimed += entry.uncompressedSize
    if (entry.isEncrypted()) {
      throw new SpreadsheetRefused("encrypted")
    }
    if (entries.has(name)) {
      throw new SpreadsheetRefused("damaged")
    }
    if (entries.size === limits.parts) {
      throw new SpreadsheetRefused("too_large", { limit: limits.parts, found: "parts" })
    }
    entries.set(name, entry)
  }
  refuseWhenTooBig(claimed, zip.fileSize, limits)
  return entries
}

async function* inflate(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  count: (bytes: number) => void
): AsyncIterable<Buffer> {
  if (!entry) {
    return
  }
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      count((chunk as Buffer).length)
      yield chunk as Buffer
    }
  } catch (error) {
    throw asRefusal(error)
  }
}

function refuseWhenTooBig(inflated: number, packed: number, limits: ReadingLimits): void {
  if (inflated > HARMLESS && inflated > packed * SUSPICIOUS_RATIO) {
    throw new SpreadsheetRefused("zip_bomb", { limit: packed * SUSPICIOUS_RATIO })
  }
  if (inflated > limits.unpackedBytes) {
    throw new SpreadsheetRefused("too_large", { limit: limits.unpackedBytes })
  }
}

/** yauzl has sentences and no codes; a part that is longer than the archive says wants to be a bomb. */
function asRefusal(error: unknown): SpreadsheetRefused {
  if (error instanceof SpreadsheetRefused) {
    return error
  }
  const lies = error instanceof Error && error.message.startsWith("too many bytes in the stream")
  return new SpreadsheetRefused(lies ? "zip_bomb" : "damaged")
}
