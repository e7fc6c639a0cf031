import { mkdir, rename, stat, writeFile } from "node:fs/promises"
import path from "node:path"
import type { RequestHandler } from "express"
import sharp from "sharp"

/** What pages may ask for (`?rong=`), in pixels: a closed list, so that nobody fills the disk. */
const PICTURE_WIDTHS: readonly number[] = [160, 320, 480, 720, 960]
const STORED = /^\/(?:[\w-]+\/)?[\w-]+\.webp$/
const WEBP = { quality: 75 }
/** More effort takes seconds for a twentieth of the bytes. */
const AVIF = { quality: 55, effort: 2 }
/** AVIF is kept where it saves at least a tenth: photographs mostly, drawings seldom. */
const WORTH_IT = 0.9
const YEAR_SECONDS = 31_536_000
const HOUR_SECONDS = 3_600

/**
 * Uploaded pictures at the width that a screen needs: `GET /uploads/x.webp?rong=480`. WebP is made when a width is
 * asked for the first time, and kept; AVIF after that, one picture at a time, for browsers that take it. Until it is decided
 * which of the two is smaller, an answer may be kept for an hour only. Whatever is no such request goes on.
 *
 * @param uploadsDir where the file provider keeps what is public
 */
export function pictureWidths(uploadsDir: string): RequestHandler {
  // Beside the uploads and not in them: nothing else serves it.
  const kept = `${uploadsDir}-widths`
  const inHand = new Map<string, Promise<unknown>>()
  let turn: Promise<unknown> = Promise.resolve()

  /** Once, however many ask at the same time; one after the other. */
  function once(name: string, make: () => Promise<unknown>): Promise<unknown> {
    const making = inHand.get(name)
    if (making) return making
    const made = turn.then(make).finally(() => inHand.delete(name))
    turn = made.catch(() => undefined)
    inHand.set(name, made)
    return made
  }

  return (req, res, next) => {
    const width = Number(req.query.rong)
    if (!PICTURE_WIDTHS.includes(width) || !STORED.test(req.path)) return next()
    const source = path.join(uploadsDir, req.path)
    const name = path.join(kept, `${req.path.slice(1).replaceAll("/", "_")}-${width}`)
    const takesAvif = req.headers.accept?.includes("image/avif") ?? false
    answer().catch(next)

    async function answer(): Promise<void> {
      if ((await sizeOf(source)) === null) return next()
      if ((await sizeOf(`${name}.webp`)) === null)
        await once(`${name}.webp`, () => makeWebp(source, name, width))
      const avif = takesAvif ? await sizeOf(`${name}.avif`) : 0
      if (avif === null)
        void once(`${name}.avif`, () => makeAvif(source, name, width)).catch(() => undefined)
      res.setHeader("Vary", "Accept")
      res.setHeader(
        "Cache-Control",
        avif === null
          ? `public, max-age=${HOUR_SECONDS}`
          : `public, max-age=${YEAR_SECONDS}, immutable`
      )
      const kind = avif ? "avif" : "webp"
      res.setHeader("Content-Type", `image/${kind}`)
      res.sendFile(`${name}.${kind}`, { cacheControl: false })
    }
  }
}

async function makeWebp(source: string, name: string, width: number): Promise<void> {
  await keep(`${name}.webp`, await atWidth(source, width).webp(WEBP).toBuffer())
}

/** An empty file says that it was tried and is not worth it. */
async function makeAvif(source: string, name: string, width: number): Promise<void> {
  const avif = await atWidth(source, width).avif(AVIF).toBuffer()
  const webp = (await sizeOf(`${name}.webp`)) ?? 0
  await keep(`${name}.avif`, avif.length <= webp * WORTH_IT ? avif : Buffer.alloc(0))
}

const atWidth = (source: string, width: number) =>
  sharp(source).resize({ width, withoutEnlargement: true })

/** Written aside and renamed, so that nobody is sent half a picture. */
async function keep(file: string, content: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, content)
  await rename(`${file}.new`, file)
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null
  )
}
