import { en } from "./en"
import { useLanguage } from "./use-language"
import { vi, type Messages } from "./vi"

const MESSAGES = { vi, en }

/** The operator's words, in the operator's language. */
export function useMessages(): Messages {
  return MESSAGES[useLanguage()]
}
