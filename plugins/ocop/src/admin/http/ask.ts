import { ErrorBody } from "@ocop/contract"
import { Failure } from "./failure"

/** Anything that turns `unknown` into a type, as the contract's schemas do. */
interface Schema<T> {
  parse(value: unknown): T
}

/**
 * Asks the backend as the signed-in operator.
 *
 * @param path from the root, `/admin/…`
 * @throws Failure when there is no answer or it is a refusal; an answer that is not what the contract
 *   says is a bug, and throws as one
 */
export async function ask<T>(path: string, answer: Schema<T>, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { credentials: "include", ...init }).catch(
    (cause: unknown) => {
      if (init.signal?.aborted) throw cause
      throw new Failure(0)
    }
  )
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Failure(response.status, ErrorBody.safeParse(body).data?.code)
  return answer.parse(body)
}

/** Sends JSON. */
export function tell<T>(path: string, answer: Schema<T>, body: object): Promise<T> {
  return ask(path, answer, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
}

/** Sends one file, in the field `file` of a form. */
export function send<T>(path: string, answer: Schema<T>, file: File): Promise<T> {
  const form = new FormData()
  form.append("file", file)
  return ask(path, answer, { method: "POST", body: form })
}

/** For an answer that nobody reads. */
export const unread: Schema<unknown> = { parse: (value) => value }
