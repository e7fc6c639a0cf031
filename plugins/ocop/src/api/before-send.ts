import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Has something done when an answer is known and before it is sent, whether it is JSON, a file or nothing at all.
 *
 * @param deed is given the status and the JSON of the answer; when it fails, the answer is 500 and nothing is told
 */
export function beforeSend(
  res: MedusaResponse,
  deed: (status: number, body: unknown) => Promise<void>
): void {
  const json = res.json.bind(res)
  const send = res.send.bind(res)
  let said: unknown
  res.json = ((body: unknown) => {
    said = body
    return json(body)
  }) as MedusaResponse["json"]
  res.send = ((content: unknown) => {
    res.send = send
    deed(res.statusCode, said).then(
      () => send(content),
      () => {
        res.status(500)
        send({ code: "ocop.unexpected", message: "Try again" })
      }
    )
    return res
  }) as MedusaResponse["send"]
}
