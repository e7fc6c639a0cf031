import { getLocale } from "~/platform/paraglide/runtime"
import type { Locale } from "./i18n/locale"

const FORMATS: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en"),
}

/** `1.234` in Vietnamese, `1,234` in English. */
export function formatNumber(value: number, locale: Locale = getLocale()): string {
  return FORMATS[locale].format(value)
}
