import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerDocument, Registration } from "@ocop/contract"
import { onboardingChecklist } from "@ocop/rules"
import { latestClaim, type ClaimOfRecord } from "../../modules/producer/claim-rows"
import { documentsOf, type DocumentRow } from "../../modules/producer/document-rows"
import {
  findRegistration,
  type RegisteringProducer,
} from "../../modules/producer/registration-rows"
import { registrationFacts, registrationFields } from "./registration-facts"
import { registrationRefusals } from "./registration-refusals"

/**
 * A producer's registration as its owner sees it.
 *
 * @throws MedusaError `ocop.registration_not_found` for a producer that did not register in the portal
 */
export async function readRegistration(knex: Knex, producerId: string): Promise<Registration> {
  const row = await findRegistration(knex, producerId)
  const producer = await knex("producer")
    .where({ id: producerId })
    .first<RegisteringProducer | undefined>("id", "status", "status_reason")
  if (!row || !producer) throw registrationRefusals.notThere()
  const documents = await documentsOf(knex, producerId)
  const claim = await latestClaim(knex, producerId)
  return {
    status: producer.status,
    status_reason: producer.status_reason,
    editable: producer.status === "draft",
    correction:
      row.correction_note === null
        ? null
        : { step: row.correction_step, note: row.correction_note },
    submitted_at: row.submitted_at?.toISOString() ?? null,
    fields: registrationFields(row),
    documents: documents.map(presentDocument),
    checklist: [...onboardingChecklist(registrationFacts(row, documents))],
    claim: claim && presentClaim(claim),
  }
}

export function presentDocument(row: DocumentRow): ProducerDocument {
  const { id, kind, file_name, mime_type, size, created_at } = row
  return { id, kind, file_name, mime_type, size, uploaded_at: created_at.toISOString() }
}

function presentClaim(claim: ClaimOfRecord): NonNullable<Registration["claim"]> {
  const { id, record_id, record_name, record_place, reason, status, note } = claim
  return {
    id,
    record: { id: record_id, name: record_name, place: record_place },
    reason,
    status,
    note,
  }
}
