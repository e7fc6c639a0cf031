import { formatSeenAt } from "./seen-at"
import { keptCopy, paperOf } from "./kept-copy"
import type { KeptPage } from "./kept-pages"
import { type Locale, localeOfPath } from "~/platform/i18n/locale"
import { m } from "~/platform/paraglide/messages"

/** Where `app/routes/offline.tsx` leaves room for what only the browser knows. */
export const SHELL_ROOM = '<div id="da-xem"></div>'
/** Paper runs nothing, whatever got into it. */
const POLICY =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'"

/** A kept page, saying of when it is. */
export function copyAnswer({ html, kind, path, seenAt }: KeptPage): Response {
  const words = { kind, locale: localeOfPath(path), seenAt: formatSeenAt(seenAt) }
  return pageAnswer(keptCopy(html, words))
}

/**
 * The page that stands for one that could not be had: try again, or one of those that were seen.
 *
 * @param shell `/ngoai-tuyen` as the shop rendered it
 */
export function shellAnswer(
  shell: string,
  locale: Locale,
  kept: { orders: readonly KeptPage[]; pages: readonly KeptPage[] }
): Response {
  const { orders, pages } = kept
  const room = [
    `<p><a href="">${m.offline_retry({}, { locale })}</a></p>`,
    listOf(m.offline_orders({}, { locale }), orders, locale),
    listOf(m.offline_pages({}, { locale }), pages, locale),
    orders.length + pages.length === 0
      ? `<p>${m.offline_none({}, { locale })}</p>`
      : `<p><a href="?quen">${m.offline_forget({}, { locale })}</a></p>`,
  ].join("")
  const html = shell.replace(SHELL_ROOM, `<div class="kept-list">${room}</div>`)
  return pageAnswer(paperOf(html))
}

/** Titles come out of HTML and go into HTML as they are. */
function listOf(heading: string, pages: readonly KeptPage[], locale: Locale): string {
  if (!pages.length) return ""
  const rows = pages.map(({ path, title, seenAt }) => {
    const seen = m.offline_seen_at({ time: formatSeenAt(seenAt) }, { locale })
    return `<li><a href="${path}">${title}</a> <span>${seen}</span></li>`
  })
  return `<h2>${heading}</h2><ul>${rows.join("")}</ul>`
}

function pageAnswer(html: string): Response {
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  })
}
