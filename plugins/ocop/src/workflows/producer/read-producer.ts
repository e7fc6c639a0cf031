import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducerResponse } from "@ocop/contract"
import { bankOf, holderIsOneOf, onboardingChecklist } from "@ocop/rules"
import { ORIGIN_MODULE } from "../../modules/origin"
import { documentsOf, type DocumentRow } from "../../modules/producer/document-rows"
import { findRegistration, type RegistrationRow } from "../../modules/producer/registration-rows"
import { productNamesOf } from "../../modules/certification/product-names"
import { presentDocument } from "../registration/read-registration"
import { registrationFacts, registrationFields } from "../registration/registration-facts"
import { listedClaims } from "./listed-claims"
import { producerRow } from "./list-producers"
import { producerHistory } from "./producer-history"

/** Everything an operator reads of a producer; null when there is none. */
export async function readProducer(
  container: MedusaContainer,
  id: string
): Promise<AdminProducerResponse | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const row = await producerRow(knex, id, places)
  if (!row) return null
  const own = await knex("producer")
    .where({ id })
    .first<{ tax_code: string | null; representative: string | null; commune_code: string | null }>(
      "tax_code",
      "representative",
      "commune_code"
    )
  const registration = await findRegistration(knex, id)
  const documents = await documentsOf(knex, id)
  const products = await productNamesOf(knex, [id])
  const members = await knex("producer_member")
    .where({ producer_id: id })
    .whereNull("deleted_at")
    .orderBy(["created_at", "id"])
    .select<AdminProducerResponse["members"]>("id", "name", "email", "role", "status")
  return {
    producer: {
      ...row,
      tax_code: own?.tax_code ?? null,
      representative: own?.representative ?? null,
      commune: (own?.commune_code && places.commune(own.commune_code)?.name) || null,
      certified_products: products.get(id) ?? [],
    },
    registration: registration && presentForReview(registration, documents, row.name),
    documents: documents.map(presentDocument),
    members,
    claims: await listedClaims(knex, id),
    history: await producerHistory(container, id),
  }
}

function presentForReview(
  row: RegistrationRow,
  documents: readonly DocumentRow[],
  name: string
): AdminProducerResponse["registration"] {
  const names = [name, row.legal_name, row.representative]
  return {
    fields: registrationFields(row),
    bank_name: (row.bank_bin && bankOf(row.bank_bin)?.full_name) || null,
    holder_fits: row.bank_holder !== null && holderIsOneOf(row.bank_holder, names),
    correction:
      row.correction_note === null
        ? null
        : { step: row.correction_step, note: row.correction_note },
    checklist: [...onboardingChecklist(registrationFacts(row, documents))],
  }
}
