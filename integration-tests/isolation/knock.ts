import type { Route } from "../builders/the-routes"
import type { Client, Answer } from "../builders/client"
import type { Sent } from "./requests"

/** What came back, with its body as text. */
export interface Reply {
  status: number
  code: string
  text: string
}

/**
 * Asks a route as somebody.
 *
 * @param params values of the path's parameters; those that are not given are "x"
 */
export async function knock(
  client: Client,
  { method, path }: Route,
  params: Readonly<Record<string, string>>,
  sent: Sent
): Promise<Reply> {
  const address =
    path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? "x")) +
    (sent.query ?? "")
  const ask = (): Promise<Answer> =>
    sent.file
      ? client.upload(address, sent.file)
      : client.send(method, address, method === "GET" ? undefined : JSON.stringify(sent.json ?? {}))
  // An upload that is refused before it was read ends the connection, at times under the next request.
  const answer = await ask().catch(ask)
  const { status, body } = answer
  return {
    status,
    code: typeof body === "object" && body !== null ? String(body.code ?? body.message) : "",
    text: typeof body === "string" ? body : JSON.stringify(body),
  }
}
