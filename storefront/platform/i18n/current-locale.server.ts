import { AsyncLocalStorage } from "node:async_hooks"
import { overwriteGetLocale } from "~/platform/paraglide/runtime"
import { BASE_LOCALE, type Locale } from "./locale"

const current = new AsyncLocalStorage<Locale>()
overwriteGetLocale(() => current.getStore() ?? BASE_LOCALE)

/** Runs `work` (a loader, an action, a render) in a language; requests never see each other's. */
export function inLocale<T>(locale: Locale, work: () => T): T {
  return current.run(locale, work)
}
