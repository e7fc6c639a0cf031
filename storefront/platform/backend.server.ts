import { ErrorBody } from "@ocop/contract"
import type * as z from "zod"
import { BackendError } from "./backend-error"
import { env } from "./env.server"
import { visitorHeader } from "./visitor.server"

const TIMEOUT_MS = 8_000

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE"
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

/**
 * The only door to the backend: asks, and parses the answer once, so that nobody behind it checks again.
 *
 * @param path root-relative, e.g. `/store/listings/mat-ong`; encode what comes from a person
 * @throws BackendError when the backend refuses or does not answer; ZodError when it breaks the contract
 */
export async function askBackend<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  { method = "GET", body, headers = {} }: BackendRequest = {}
): Promise<z.infer<Schema>> {
  const response = await send(path, {
    method,
    headers: {
      accept: "application/json",
      "x-publishable-api-key": env().PUBLISHABLE_KEY,
      ...(/^\/auth\/|\/promotions$/.test(path) ? visitorHeader() : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const answer = parsed(await readBody(response, path))
  if (!response.ok) throw refusalOf(response.status, answer, `${method} ${path}`)
  return schema.parse(answer)
}

/**
 * A connection that is kept open may be closed by the backend in the very moment in which it is used again: nothing was
 * answered, and what only reads is asked once more. What changes something is not: it may have been done.
 */
const CLOSED: ReadonlySet<string> = new Set(["ECONNRESET", "UND_ERR_SOCKET"])

async function send(path: string, init: RequestInit): Promise<Response> {
  const ask = () => fetch(env().BACKEND_URL + path, init)
  try {
    return await ask().catch((failure: unknown) => {
      if (init.method !== "GET" || !CLOSED.has(reasonOf(failure))) throw failure
      return ask()
    })
  } catch (cause) {
    const message = `No answer from the backend for ${path}: ${reasonOf(cause)}`
    throw new BackendError(503, "shop.backend_unreachable", message, { cause })
  }
}

/** An answer that is cut off on its way is no answer: what it would have said nobody knows. */
async function readBody(response: Response, path: string): Promise<string> {
  try {
    return await response.text()
  } catch (cause) {
    const message = `The backend's answer was cut off for ${path}: ${reasonOf(cause)}`
    throw new BackendError(503, "shop.backend_unreachable", message, { cause })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Node says only "fetch failed" and keeps the reason one level down. */
function reasonOf(failure: unknown): string {
  const { message, cause } = failure as { message?: string; cause?: { code?: string } }
  return cause?.code ?? message ?? "unknown"
}

function refusalOf(status: number, answer: unknown, asked: string): BackendError {
  const error = ErrorBody.safeParse(answer)
  const code = error.data?.code ?? error.data?.type ?? "shop.backend_failed"
  return new BackendError(status, code, `${asked}: ${error.data?.message ?? `answered ${status}`}`)
}
