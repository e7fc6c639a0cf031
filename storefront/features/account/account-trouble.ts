import { m } from "~/platform/paraglide/messages"

/** Why somebody is not signed in. */
export type AccountTrouble = "wrong-password" | "too-often" | "busy" | "email-taken" | "refused"

export function troubleWords(trouble: AccountTrouble): string {
  switch (trouble) {
    case "wrong-password":
      return m.account_wrong_password()
    case "too-often":
      return m.account_too_often()
    case "busy":
      return m.refusal_unreachable()
    case "email-taken":
      return m.account_email_taken()
    case "refused":
      return m.refusal_other()
  }
}
