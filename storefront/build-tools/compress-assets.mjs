// Writes .br and .gz beside every text file of the built client, so that the server never compresses one twice.
import { readdir, readFile, writeFile } from "node:fs/promises"
import { promisify } from "node:util"
import { brotliCompress, gzip } from "node:zlib"

const CLIENT = new URL("../build/client/", import.meta.url)
const TEXT = /\.(js|css|svg|txt|json|webmanifest)$/
/** Below this a file does not get smaller by enough to matter. */
const LEAST_BYTES = 1_000

for (const name of await readdir(CLIENT, { recursive: true })) {
  if (!TEXT.test(name) || name.startsWith(".vite")) continue
  const file = new URL(name, CLIENT)
  const content = await readFile(file)
  if (content.length < LEAST_BYTES) continue
  await writeFile(new URL(`${name}.br`, CLIENT), await promisify(brotliCompress)(content))
  await writeFile(new URL(`${name}.gz`, CLIENT), await promisify(gzip)(content, { level: 9 }))
}
