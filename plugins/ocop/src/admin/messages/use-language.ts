import { useTranslation } from "react-i18next"

/** The language chosen in the operator's profile; Vietnamese unless that is English. */
export function useLanguage(): "vi" | "en" {
  const { i18n } = useTranslation()
  return i18n.language.startsWith("en") ? "en" : "vi"
}
