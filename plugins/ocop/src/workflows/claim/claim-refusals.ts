import { MedusaError } from "@medusajs/framework/utils"

const notAllowed = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** The expected "no" of a claim, by what it is about. */
export const claimRefusals = {
  notThere: (id: string) =>
    new MedusaError(MedusaError.Types.NOT_FOUND, `There is no claim ${id}`, "ocop.claim_not_found"),
  /** One that is not there, not from a list, or somebody's: all the same to whoever asks. */
  recordNotThere: (id: string) =>
    new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no record ${id} that could be claimed`,
      "ocop.record_not_found"
    ),
  proofMissing: () =>
    notAllowed("ocop.claim_proof_missing", 'Upload a document of kind "claim-proof" first'),
  another: () =>
    notAllowed("ocop.claim_pending", "Another claim waits for an answer: withdraw it first"),
  decided: (status: string) =>
    notAllowed("ocop.claim_status_conflict", `The claim is ${status} already`),
  recordTaken: () =>
    notAllowed("ocop.record_taken", "Somebody acts for the record already: refuse the claim"),
  sameProduct: (name: string) =>
    notAllowed(
      "ocop.claim_same_product",
      `Both have a certified product named "${name}": correct one of the two first`
    ),
  claimantSells: (status: string) =>
    notAllowed(
      "ocop.claimant_status_conflict",
      `The claimant is ${status}: only a draft or submitted registration can be merged`
    ),
}
