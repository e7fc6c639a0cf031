import type { Locale } from "~/platform/i18n/locale"
import { m } from "~/platform/paraglide/messages"
import type { KeptKind } from "./kept-kind"

const SCRIPTS = /<script\b[^>]*>.*?<\/script>|<link[^>]*rel="modulepreload"[^>]*>/gs
/** What search engines and networks read may name stars, too. */
const FOR_MACHINES = /<meta (?:name="description"|property=|name="twitter)[^>]*>/g
/** As `ui/star-badge` renders it. */
const BADGE =
  /<span data-ocop-stars="(\d)"([^>]*)>(<span[^>]*><\/span>)<span class="sr-only">[^<]*<\/span><span aria-hidden="true">OCOP<\/span>/g

type CopyOf = { kind: KeptKind; locale: Locale; /** In words. */ seenAt: string }

/** HTML that runs nothing and claims nothing before machines; `html[data-kept]` in app.css takes its forms away. */
export function paperOf(html: string): string {
  return html.replace(SCRIPTS, "").replace(FOR_MACHINES, "").replace("<html ", "<html data-kept ")
}

/**
 * A kept page as it is shown later: first of all it says of when it is. What speaks of
 * today is taken away like the forms. A star is a fact of the day it was asked on, so badges name their moment instead of
 * being in force.
 *
 * @param html as the shop rendered it
 */
export function keptCopy(html: string, { kind, locale, seenAt }: CopyOf): string {
  const then = m.offline_star_then({ time: seenAt }, { locale })
  const words =
    kind === "order"
      ? m.offline_copy_order({ time: seenAt }, { locale })
      : m.offline_copy_page({ time: seenAt }, { locale })
  const retry = `<a href="">${m.offline_retry({}, { locale })}</a>`
  return paperOf(html)
    .replace(BADGE, (_badge, stars: string, attributes: string, row: string) => {
      const had = m.offline_star({ stars }, { locale })
      return `<span data-stars-then="${stars}"${attributes}>${row}<span class="sr-only">${had}</span><span>${then}</span>`
    })
    .replace(/<body[^>]*>/, `$&<div class="kept-banner" role="status">${words} ${retry}</div>`)
}

/** The page's own title as it stands in its HTML, without the shop's name. */
export function titleOf(html: string): string {
  return /<title>([^<]*?)( – [^–<]*)?<\/title>/.exec(html)?.[1] ?? ""
}
