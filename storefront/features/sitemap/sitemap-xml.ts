import { LOCALES, pathIn } from "~/platform/i18n/locale"

/** A page in both languages. */
export type SitemapPage = {
  /** Bare address. */
  path: string
  /** ISO moment; null where nobody keeps it. */
  changedAt: string | null
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * A part of the sitemap, piece by piece: each page once in each language, and each time with all its languages.
 *
 * @param origin the shop's address, without a slash at the end
 */
export function* urlset(pages: Iterable<SitemapPage>, origin: string): Generator<string> {
  yield `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  for (const { path, changedAt } of pages) {
    const inLanguage = (locale: (typeof LOCALES)[number]) => escape(origin + pathIn(locale, path))
    const alternates = [
      ...LOCALES.map((locale) => alternate(locale, inLanguage(locale))),
      alternate("x-default", escape(origin + path)),
    ].join("")
    for (const locale of LOCALES) {
      yield `<url><loc>${inLanguage(locale)}</loc>${lastmod(changedAt)}${alternates}</url>\n`
    }
  }
  yield "</urlset>\n"
}

/** @param parts addresses in full */
export function sitemapIndex(parts: readonly { url: string; changedAt: string | null }[]): string {
  const entries = parts.map(
    ({ url, changedAt }) => `<sitemap><loc>${escape(url)}</loc>${lastmod(changedAt)}</sitemap>\n`
  )
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join("")}</sitemapindex>\n`
}

const alternate = (hrefLang: string, href: string) =>
  `<xhtml:link rel="alternate" hreflang="${hrefLang}" href="${href}"/>`

const lastmod = (moment: string | null) => (moment ? `<lastmod>${moment}</lastmod>` : "")

/** A host can come from a request. */
const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
