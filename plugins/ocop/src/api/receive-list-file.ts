import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { IMPORT_MAX_BYTES } from "@ocop/contract"
import multer, { MulterError } from "multer"

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: IMPORT_MAX_BYTES, files: 1, fields: 10, parts: 11 },
  // Browsers send a name's bytes as they are.
  defParamCharset: "utf8",
}).single("file")

/**
 * Takes the one file `file` of a form into memory, as `req.file`. Comes after the log-in is checked: nobody
 * else's bytes are read.
 */
export function receiveListFile(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  receive(req, res, (error: unknown) => {
    if (error) {
      next(refusalOf(error))
    } else if (!req.file) {
      next(refusal("ocop.import_file_missing", "Send the list as the form's one file, `file`"))
    } else {
      next()
    }
  })
}

/** What else can go wrong here is a form that its sender made badly or did not finish. */
function refusalOf(error: unknown): MedusaError {
  return error instanceof MulterError && error.code === "LIMIT_FILE_SIZE"
    ? refusal(
        "ocop.import_file_too_large",
        `A list may have ${IMPORT_MAX_BYTES} bytes. Split it, or leave out pictures.`
      )
    : refusal(
        "ocop.import_file_missing",
        `The form could not be read (${error instanceof Error ? error.message : "unknown"}). Send the list as its one file, \`file\`.`
      )
}

const refusal = (code: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
