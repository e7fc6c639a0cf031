import type { StorageEngine } from "multer"
import { randomUUID } from "node:crypto"
import { createWriteStream, mkdirSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { pipeline } from "node:stream/promises"

const FOLDER = path.join(tmpdir(), "ocop-pictures")

/**
 * Takes a form's file into a temporary file. Unlike multer's own storage on disk it lets go of a file whose sender is
 * cut off in the middle: the stream of such a file never ends by itself.
 */
export function temporaryFileStorage(): StorageEngine {
  mkdirSync(FOLDER, { recursive: true })
  return {
    _handleFile(req, file, done) {
      const kept = path.join(FOLDER, randomUUID())
      // After the answer Node reads a request no more, and does not say that it was closed.
      req.res?.once("close", () => file.stream.destroy())
      pipeline(file.stream, createWriteStream(kept)).then(
        () => done(null, { path: kept }),
        async (problem: unknown) => {
          await rm(kept, { force: true })
          done(problem)
        }
      )
    },
    _removeFile(_req, file, done) {
      rm(file.path, { force: true }).then(() => done(null), done)
    },
  }
}
