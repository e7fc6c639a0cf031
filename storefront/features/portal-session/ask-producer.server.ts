import { redirect } from "react-router"
import type * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend, type BackendRequest } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { forgetProducerToken, readProducerToken } from "./producer-token.server"

/**
 * Asks the backend as the producer's member who is signed in; sends everybody else to sign in, and back to
 * this page after that.
 *
 * @param path under /producer; encode what comes from a person
 * @throws Response a redirect, when nobody is signed in or the token no longer counts
 * @throws BackendError for every other refusal
 */
export async function askProducer<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  path: string,
  options: BackendRequest = {}
): Promise<z.infer<Schema>> {
  const token = await readProducerToken(request)
  if (!token) throw await toSignIn(request)
  try {
    return await askBackend(schema, path, {
      ...options,
      headers: { ...options.headers, authorization: `Bearer ${token}` },
    })
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) throw await toSignIn(request)
    throw error
  }
}

/** To the sign-in page, which leads back here. A form that was sent leads to its page. */
export async function toSignIn(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  // Of the router's own requests for data, not of the address.
  searchParams.delete("_routes")
  const search = request.method === "GET" && searchParams.size ? `?${searchParams}` : ""
  const here = pathname.replace(/(\/_root)?\.data$/, "") + search
  const query = new URLSearchParams({ tiep: here })
  return redirect(`${shopPath("/nha-san-xuat/dang-nhap")}?${query}`, {
    status: 303,
    headers: { "Set-Cookie": await forgetProducerToken() },
  })
}
