import { getLocale } from "~/platform/paraglide/runtime"
import type { Locale } from "./i18n/locale"

/** Made once: building a formatter for each price costs thirty times the formatting. */
const FORMATS: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" }),
  en: new Intl.NumberFormat("en", { style: "currency", currency: "VND" }),
}

/** Whole đồng as people write it: `1.250.000 ₫` (with a no-break space), in English `₫1,250,000`. */
export function formatDong(amount: number, locale: Locale = getLocale()): string {
  return FORMATS[locale].format(amount)
}
