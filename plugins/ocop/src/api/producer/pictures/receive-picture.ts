import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { PICTURE_MAX_BYTES } from "@ocop/contract"
import multer, { MulterError } from "multer"
import { temporaryFileStorage } from "./temporary-file-storage"

/** What a form adds to its one file. */
const FORM_BYTES = 64 * 1024
/** How long, and with how many bytes that nobody keeps, a sender that was refused may go on. */
const LINGER_MS = 2_000
const LINGER_BYTES = 32 * 1024 * 1024

// On disk and not in memory: twenty phones at once are 300 MB.
const readFile = multer({
  storage: temporaryFileStorage(),
  limits: { fileSize: PICTURE_MAX_BYTES, files: 1, fields: 0, parts: 1 },
}).single("file")

/**
 * Takes the one `file` of a form into a temporary file, `req.file.path`. It runs after the log-in was checked. A
 * body that is too long is answered as soon as that is known, and the rest of it is not read.
 */
export function receivePicture(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  let answered = false
  const answer = (problem?: MedusaError): void => {
    if (answered) return
    answered = true
    next(problem)
  }
  const refuseLength = (): void => {
    if (answered) return
    res.once("finish", () => hangUp(req))
    answer(tooLarge())
  }
  if (Number(req.headers["content-length"]) > PICTURE_MAX_BYTES + FORM_BYTES) return refuseLength()
  let received = 0
  req.on("data", (chunk: Buffer) => {
    received += chunk.length
    if (received > PICTURE_MAX_BYTES + FORM_BYTES) refuseLength()
  })
  readFile(req as never, res as never, (problem: unknown) => {
    if (problem) return answer(refusalOf(problem))
    answer(req.file ? undefined : missing("it has no such field, or the field is empty"))
  })
}

/**
 * Ends a connection whose sender goes on after it was answered. Not at once: it would lose the answer. Node reads
 * and drops meanwhile what comes.
 */
function hangUp(req: MedusaRequest): void {
  const { socket } = req
  const most = socket.bytesRead + LINGER_BYTES
  const watch = setInterval(() => {
    if (req.complete || socket.destroyed) clearInterval(watch)
    else if (socket.bytesRead > most) socket.destroy()
  }, 50)
  setTimeout(() => req.complete || socket.destroy(), LINGER_MS).unref()
}

const refusalOf = (problem: unknown): MedusaError =>
  problem instanceof MulterError && problem.code === "LIMIT_FILE_SIZE"
    ? tooLarge()
    : missing((problem as Error).message)

const tooLarge = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The picture is larger than ${PICTURE_MAX_BYTES / 1024 / 1024} MB. Take it with fewer pixels.`,
    "ocop.picture_too_large"
  )

const missing = (reason: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The body is no form with one picture in the field "file": ${reason}`,
    "ocop.picture_missing"
  )
