import type { PasswordProblem } from "./password-problem"

/** What a form of the section "password and sign-in" came to. */
export type PasswordOutcome = { form: "password"; problem: PasswordProblem | "missing" }
