import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCAN_MAX_BYTES } from "@ocop/contract"
import multer, { MulterError } from "multer"

const readFile = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: SCAN_MAX_BYTES, files: 1, fields: 0 },
  defParamCharset: "utf8",
}).single("file")

/**
 * Reads the one `file` of a multipart body into memory, at most SCAN_MAX_BYTES of it. It runs after the
 * log-in was checked, so that nobody else can fill the memory.
 */
export function receiveScan(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  readFile(req as never, res as never, (problem: unknown) => next(problem && refusalOf(problem)))
}

function refusalOf(problem: unknown): MedusaError {
  const tooLarge = problem instanceof MulterError && problem.code === "LIMIT_FILE_SIZE"
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    tooLarge
      ? `The file is larger than ${SCAN_MAX_BYTES / 1024 / 1024} MB. Scan it with fewer dots per inch.`
      : `The body is no multipart form with one file in the field "file": ${(problem as Error).message}`,
    tooLarge ? "ocop.scan_too_large" : "ocop.scan_missing"
  )
}
