import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { CertificateRow } from "../../modules/certification/certificates-of-product"

/**
 * Refuses a correction whose result the register can't hold. Codes, for operators only:
 * `ocop.validity_reversed`, `ocop.certificate_number_taken`, `ocop.certificate_decision_twice`.
 *
 * @param corrected the certificate as it would be
 * @param all of its product, as they are
 */
export async function assertCorrectable(
  trx: Knex.Transaction,
  corrected: CertificateRow,
  all: readonly CertificateRow[]
): Promise<void> {
  const { id, number, decision, issued_on, valid_until } = corrected
  if (valid_until < issued_on) {
    throw refusal(
      "ocop.validity_reversed",
      `The certificate would be issued on ${issued_on} and end on ${valid_until}, before it begins. Correct both days.`
    )
  }
  const twin = all.find(
    (other) => other.id !== id && other.decision === decision && other.issued_on === issued_on
  )
  if (twin) {
    throw refusal(
      "ocop.certificate_decision_twice",
      `Certificate ${twin.number} already stands for decision ${decision} of ${issued_on}, and a decision recognises a product once.`
    )
  }
  const taken = await trx("certificate")
    .select("id")
    .where({ number, deleted_at: null })
    .whereNot({ id })
    .first()
  if (taken) {
    throw numberTaken()
  }
}

/** The loser of a race for a number meets the unique index; what else went wrong is no refusal. */
export function refuseTakenNumber(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  throw code === "23505" && constraint === "IDX_certificate_number_unique" ? numberTaken() : error
}

const numberTaken = (): MedusaError =>
  refusal(
    "ocop.certificate_number_taken",
    "Another certificate has this number. Look it up, and check the paper."
  )

const refusal = (code: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
