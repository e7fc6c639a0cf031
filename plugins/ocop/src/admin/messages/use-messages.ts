import { useTranslation } from "react-i18next"
import { en } from "./en"
import { vi, type Messages } from "./vi"

/** The operator's words, in the language chosen in their profile; Vietnamese unless that is English. */
export function useMessages(): Messages {
  const { i18n } = useTranslation()
  return i18n.language.startsWith("en") ? en : vi
}
