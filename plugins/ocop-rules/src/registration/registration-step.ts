/** The screens of a registration, in their order; each is saved by itself. */
export const REGISTRATION_STEPS = [
  "producer",
  "identity",
  "place",
  "contact",
  "bank",
  "documents",
  "consent",
] as const

export type RegistrationStep = (typeof REGISTRATION_STEPS)[number]

/** Working days within which an operator answers a registration. */
export const REVIEW_WORKING_DAYS = 3
