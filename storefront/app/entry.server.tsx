import { randomBytes } from "node:crypto"
import { createReadableStreamFromReadable } from "@react-router/node"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import { type EntryContext, type HandleDataRequestFunction, ServerRouter } from "react-router"
import { setCachePolicy } from "~/platform/cache-policy.server"
import { contentSecurityPolicy } from "~/platform/content-security-policy"
import { env } from "~/platform/env.server"
import { inLocale } from "~/platform/i18n/current-locale.server"
import { localeOfPath } from "~/platform/i18n/locale"
import { NonceContext } from "~/platform/nonce"
import { pageBody } from "~/platform/page-body.server"

/** How long a page may stream before what is unfinished is given up. */
const RENDER_LIMIT_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64")
  headers.set("Content-Type", "text/html; charset=utf-8")
  headers.set("Content-Security-Policy", contentSecurityPolicy(nonce, env().CARD_PAGE_ORIGIN))
  setCachePolicy(status, headers)
  const page = (
    <NonceContext.Provider value={nonce}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>
  )
  // A crawler waits for the whole page; a person sees the shell as soon as it is there.
  const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady"
  return inLocale(localeOfPath(new URL(request.url).pathname), () => {
    return new Promise((resolve, reject) => {
      const { pipe, abort } = renderToPipeableStream(page, {
        nonce,
        [ready]: () => {
          // Not cleared, this timer would hold the request's memory for its whole time.
          const body = pageBody(() => clearTimeout(limit))
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => console.error(error),
      })
      const limit = setTimeout(abort, RENDER_LIMIT_MS)
    })
  })
}

/** What a client-side navigation fetches is kept for as long as the page itself. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  setCachePolicy(response.status, response.headers)
  return response
}
