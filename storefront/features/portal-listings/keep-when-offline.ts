import { data, isRouteErrorResponse } from "react-router"

/**
 * Sends a form from the browser. Without a connection, or when the log-in has run out meanwhile, the page
 * stays as it is, with everything that was typed, instead of being replaced by another one. The status keeps
 * the router from asking for the page's data again.
 */
export async function keepWhenOffline<Outcome>(send: () => Promise<Outcome>) {
  try {
    return await send()
  } catch (error) {
    if (leadsToSignIn(error)) return data({ form: "signed_out" } as const, { status: 401 })
    const answered = error instanceof Response || isRouteErrorResponse(error)
    if (answered && error.status < 500) throw error
    return data({ form: "offline" } as const, { status: 503 })
  }
}

function leadsToSignIn(error: unknown): boolean {
  if (!(error instanceof Response)) return false
  return error.headers.get("location")?.includes("/nha-san-xuat/dang-nhap") ?? false
}
