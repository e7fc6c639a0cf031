import { MedusaError } from "@medusajs/framework/utils"

const notAllowed = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** The expected "no" of a registration, by what it is about. */
export const registrationRefusals = {
  notThere: () =>
    new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This producer did not register in the portal",
      "ocop.registration_not_found"
    ),
  locked: (status: string) =>
    notAllowed(
      "ocop.registration_locked",
      `The registration is ${status}: only a draft can be changed`
    ),
  incomplete: (missing: readonly string[]) =>
    notAllowed("ocop.registration_incomplete", `These are missing: ${missing.join(", ")}`),
  alreadyMember: () =>
    notAllowed("ocop.already_member", "Somebody acts for a producer with this log-in or address"),
  communeUnknown: (code: string) =>
    new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `No commune of today has the code ${code}`,
      "ocop.commune_unknown"
    ),
  birthDateInvalid: () =>
    new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The day of birth is not that of an adult",
      "ocop.birth_date_invalid"
    ),
  tooManyDocuments: (max: number) =>
    notAllowed("ocop.documents_too_many", `There are ${max} documents already: remove one first`),
}
