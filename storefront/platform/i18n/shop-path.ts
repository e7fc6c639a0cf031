import { getLocale } from "~/platform/paraglide/runtime"
import { pathIn } from "./locale"

/** The address of a page in the reader's language: `shopPath("/gio-hang")` is `/en/gio-hang` in English. */
export function shopPath(bare: string): string {
  return pathIn(getLocale(), bare)
}
