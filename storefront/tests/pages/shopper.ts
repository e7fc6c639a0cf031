import type { Shop } from "./start-shop"
import type { Page } from "./page"

/** By name, or as pairs where a name comes twice. */
export type FormFields = Record<string, string> | [string, string][]

/** A browser without scripts: keeps cookies, sends forms, and goes where it is sent. */
export type Shopper = {
  /** Opens a page, and the one it leads to. */
  open: (path: string) => Promise<Page & { path: string }>
  /** Sends a form and opens what it leads to. */
  send: (path: string, form: FormFields) => Promise<Page & { path: string }>
  cookies: Map<string, string>
}

export function aShopper(shop: Shop): Shopper {
  const cookies = new Map<string, string>()

  async function visit(path: string, init: RequestInit = {}): Promise<Page & { path: string }> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const page = await shop.get(path, { ...init, headers: { cookie } })
    for (const set of page.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const to = page.headers.get("location")
    return to ? visit(to) : { ...page, path }
  }

  return {
    open: (path) => visit(path),
    send: (path, form) => visit(path, { method: "POST", body: new URLSearchParams(form) }),
    cookies,
  }
}
