import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { foldVietnamese } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { takenHandles } from "../../modules/producer/insert-producers"
import { findRegistration } from "../../modules/producer/registration-rows"
import { freeHandle } from "../certificate-import/free-handle"
import { registrationRefusals } from "./registration-refusals"

export interface RegistrationToRecord {
  auth_identity_id: string
  /** The log-in's, lower case. */
  email: string
  name: string
  phone: string
}

export interface Registered {
  producer_id: string
  member_id: string
}

/**
 * Writes producer, owner and registration and makes the log-in that owner's. With the same log-in again it
 * gives what is there.
 *
 * @throws MedusaError `ocop.already_member` when the address acts for a producer otherwise
 */
export async function recordRegistration(
  trx: Knex.Transaction,
  person: RegistrationToRecord
): Promise<Registered> {
  await trx.raw("select pg_advisory_xact_lock(hashtext('producer.handle'))")
  const registered = (await knownRegistration(trx, person)) ?? (await insert(trx, person))
  await trx("auth_identity")
    .where({ id: person.auth_identity_id })
    .update({
      app_metadata: trx.raw("coalesce(app_metadata, '{}'::jsonb) || ?::jsonb", [
        JSON.stringify({ producer_id: registered.member_id }),
      ]),
    })
  return registered
}

async function knownRegistration(
  trx: Knex.Transaction,
  { email, auth_identity_id }: RegistrationToRecord
): Promise<Registered | null> {
  const member = await trx("producer_member")
    .where({ email })
    .whereNot({ status: "removed" })
    .whereNull("deleted_at")
    .first<{ id: string; producer_id: string; role: string } | undefined>()
  if (!member) return null
  const registration = await findRegistration(trx, member.producer_id)
  if (registration?.auth_identity_id !== auth_identity_id || member.role !== "owner") {
    throw registrationRefusals.alreadyMember()
  }
  return { producer_id: member.producer_id, member_id: member.id }
}

async function insert(
  trx: Knex.Transaction,
  { auth_identity_id, email, name, phone }: RegistrationToRecord
): Promise<Registered> {
  const producer_id = generateEntityId(undefined, "prdcr")
  const member_id = generateEntityId(undefined, "prmem")
  await trx("producer").insert({
    id: producer_id,
    handle: freeHandle(name, await takenHandles(trx)),
    name,
    name_folded: foldVietnamese(name),
    kind: "other",
    place: "",
    province_code: "",
    status: "draft",
  })
  await trx("producer_member").insert({
    id: member_id,
    producer_id,
    email,
    name,
    phone,
    role: "owner",
  })
  await trx("producer_registration").insert({
    id: generateEntityId(undefined, "preg"),
    producer_id,
    auth_identity_id,
    representative: name,
    phone,
  })
  await recordDeeds(trx, [
    {
      actor_type: "producer",
      actor_id: member_id,
      producer_id,
      action: "producer.registered",
      subject_type: "producer",
      subject_id: producer_id,
      after: { status: "draft" },
    },
  ])
  return { producer_id, member_id }
}
