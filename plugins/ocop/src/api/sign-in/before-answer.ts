import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Has something done when an answer is known and before it is sent, so that whoever has the answer finds it done.
 * Core's routes under /auth and the error handler answer by `json`.
 *
 * @param deed is given the status; when it fails, the answer is 500 and nothing is told
 */
export function beforeAnswer(res: MedusaResponse, deed: (status: number) => Promise<void>): void {
  const send = res.json.bind(res)
  res.json = ((body: unknown) => {
    res.json = send
    deed(res.statusCode).then(
      () => send(body),
      () => res.status(500) && send({ code: "ocop.unexpected", message: "Try again" })
    )
    return res
  }) as MedusaResponse["json"]
}
