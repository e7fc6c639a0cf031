import { errorHandler } from "@medusajs/framework/http"
import type {
  MedusaErrorHandlerFunction,
  MedusaResponse,
} from "@medusajs/framework/http"

const core = errorHandler()

/**
 * Core's error handler, with the promise that every refusal carries a stable `code`: ours as thrown,
 * Medusa's own without one by their type ("ocop.not_found", "ocop.invalid_data").
 */
export const answerWithCode: MedusaErrorHandlerFunction = (error, req, res, next) => {
  const send = res.json.bind(res)
  res.json = ((body: { code?: string; type?: string }) =>
    send(refused(res) && body && !body.code ? { ...body, code: `ocop.${body.type ?? "refused"}` } : body)) as never
  return core(error, req, res, next)
}

const refused = ({ statusCode }: MedusaResponse): boolean => statusCode >= 400 && statusCode < 500
