import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** No field of the shop holds more; what is longer is a mistake or an attack. */
const MAX_TEXT = 5_000
/** Nobody fills in forms within forms within forms; thousands of levels would end the stack. */
const MAX_DEPTH = 32

/**
 * Stops text that the database can't store or nobody typed, before it reaches a core route that would
 * answer 500: NUL bytes, single values over MAX_TEXT characters, and more than MAX_DEPTH levels, in the
 * address or the body.
 */
export function refuseUnstorableText(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const problem = findProblem([decodeSafely(req.originalUrl), req.query, req.body])
  next(
    problem &&
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The request holds ${problem}; send plain text of at most ${MAX_TEXT} characters per field`,
        "ocop.text_invalid"
      )
  )
}

function findProblem(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") {
    if (value.includes("\u0000")) {
      return "a NUL byte"
    }
    return value.length > MAX_TEXT ? `a text of ${value.length} characters` : undefined
  }
  if (value && typeof value === "object") {
    if (depth > MAX_DEPTH) {
      return `more than ${MAX_DEPTH} levels`
    }
    for (const [key, entry] of Object.entries(value)) {
      const problem = findProblem(key) ?? findProblem(entry, depth + 1)
      if (problem) {
        return problem
      }
    }
  }
  return undefined
}

/** A path that is not valid percent-encoding is left to the router, which throws and has it refused. */
function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
