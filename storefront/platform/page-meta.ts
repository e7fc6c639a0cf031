import type { MetaDescriptor } from "react-router"
import { LOCALES, pathIn } from "./i18n/locale"
import { getLocale } from "./paraglide/runtime"
import { m } from "./paraglide/messages"

/** 1200 × 630, in `public/`. */
const SHOP_PICTURE = "/chia-se.png"

export type PageMeta = {
  title: string
  description: string
  /** The page's Vietnamese (bare) address with the parameters that make it another page, and no others. */
  path: string
  /** The shop's own address, without a slash at the end; comes from the root loader. */
  origin: string
  /** Root-relative address of a picture to share; without one, or for a drawing that no network shows, the shop's own. */
  image?: string | null | undefined
  /** Keep it out of search engines: filtered lists, personal pages. */
  noindex?: boolean
}

/** Everything a page says about itself: title, description, canonical, its other language, sharing card. */
export function pageMeta({
  title,
  description,
  path,
  origin,
  image,
  noindex,
}: PageMeta): MetaDescriptor[] {
  const locale = getLocale()
  const url = origin + pathIn(locale, path)
  const picture = image && !image.endsWith(".svg") ? image : SHOP_PICTURE
  const fullTitle = `${title} – ${m.shell_name()}`
  return [
    { title: fullTitle },
    { name: "description", content: description },
    ...(noindex ? [{ name: "robots", content: "noindex, follow" }] : []),
    { tagName: "link", rel: "canonical", href: url },
    ...LOCALES.map((hrefLang) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang,
      href: origin + pathIn(hrefLang, path),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: origin + path },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: url },
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: m.shell_name() },
    { property: "og:locale", content: locale === "vi" ? "vi_VN" : "en_US" },
    { property: "og:image", content: origin + picture },
    { property: "og:image:alt", content: picture === SHOP_PICTURE ? m.shell_name() : title },
    { name: "twitter:card", content: "summary_large_image" },
  ]
}
