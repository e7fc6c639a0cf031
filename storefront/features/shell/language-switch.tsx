import { useLocation } from "react-router"
import { barePath, pathIn } from "~/platform/i18n/locale"
import { getLocale } from "~/platform/paraglide/runtime"

const NAMES = { vi: "Tiếng Việt", en: "English" } as const

/** Leads to this very page in the other language; loads a new document, as the language is fixed in one. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation()
  const other = getLocale() === "vi" ? "en" : "vi"
  return (
    <a
      href={pathIn(other, barePath(pathname) + search)}
      hrefLang={other}
      lang={other}
      className="inline-flex min-h-11 items-center rounded-lg px-3 hover:bg-sunken"
    >
      {NAMES[other]}
    </a>
  )
}
