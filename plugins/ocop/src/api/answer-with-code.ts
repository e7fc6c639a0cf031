import type { MedusaErrorHandlerFunction, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const core = errorHandler()

/**
 * Core's error handler, with the promise that every refusal carries a stable `code`: ours as thrown,
 * Medusa's own without one by their type ("ocop.not_found", "ocop.invalid_data").
 */
export const answerWithCode: MedusaErrorHandlerFunction = (error, req, res, next) => {
  const send = res.json.bind(res)
  const withCode = (body: { code?: string; type?: string } | null) =>
    send(
      refused(res) && body && !body.code
        ? { ...body, code: `ocop.${body.type ?? "refused"}` }
        : body
    )
  res.json = withCode as MedusaResponse["json"]
  return core(asRefusal(error), req, res, next)
}

const refused = ({ statusCode }: MedusaResponse): boolean => statusCode >= 400 && statusCode < 500

/**
 * What is a «no» although nobody said so: an address that is not percent-encoded, which Express finds while
 * it looks for the route, and the loser of a race for the last unit, whom the trigger `refuse_overselling`
 * stopped.
 */
function asRefusal(error: { message?: string }): unknown {
  if (error instanceof URIError) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address is not valid percent-encoding",
      "ocop.text_invalid"
    )
  }
  return error.message?.includes("ocop.not_enough_stock")
    ? new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody else has just bought the last of these. Lower the quantity.",
        "ocop.not_enough_stock"
      )
    : error
}
