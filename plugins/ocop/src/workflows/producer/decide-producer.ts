import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  identityOf,
  nextProducerStatus,
  type ProducerAction,
  type ProducerStatus,
  type RegistrationStep,
} from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { pendingClaimOf } from "../../modules/producer/claim-rows"
import {
  changeRegistration,
  lockRegistration,
  type RegisteringProducer,
  type RegistrationRow,
} from "../../modules/producer/registration-rows"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { producerNotFound } from "./producer-not-found"

/** What an operator decides about a producer. */
export type OperatorAction = Exclude<ProducerAction, "submit">

export interface ProducerDecision {
  producer_id: string
  action: OperatorAction
  /** The producer reads it. */
  reason: string | null
  /** Where a correction is asked for; null when it is about the whole. */
  step: RegistrationStep | null
  /** The operator. */
  actor: string
}

const DEEDS: Record<OperatorAction, { deed: string; message: string }> = {
  approve: { deed: "producer.approved", message: "registration_approved" },
  "ask-correction": { deed: "producer.correction_asked", message: "registration_correction" },
  refuse: { deed: "producer.refused", message: "registration_refused" },
  suspend: { deed: "producer.suspended", message: "producer_suspended" },
  reinstate: { deed: "producer.reinstated", message: "producer_reinstated" },
}

/**
 * Decides in the caller's transaction: status, log and message are there together. A repeat changes nothing.
 *
 * @throws MedusaError `ocop.producer_not_found`, `ocop.producer_status_conflict`, and for approving
 *   `ocop.claim_pending` and `ocop.tax_code_taken`
 */
export async function decideProducer(
  trx: Knex.Transaction,
  decision: ProducerDecision
): Promise<RegisteringProducer> {
  const { producer_id, action, reason, step, actor } = decision
  const { producer, registration } =
    (await lockRegistration(trx, producer_id)) ?? notFound(producer_id)
  const status = nextStatus(producer, registration, action)
  if (status === producer.status) return producer
  if (action === "approve") await assertApprovable(trx, producer, registration)
  await trx("producer")
    .where({ id: producer_id })
    .update({
      status,
      status_reason: reason,
      ...(action === "approve" ? factsToPublish(registration) : {}),
      updated_at: trx.fn.now(),
    })
  await changeRegistration(trx, producer_id, {
    reviewed_at: trx.fn.now(),
    reviewed_by: actor,
    ...(action === "approve" ? { approved_at: trx.raw("coalesce(approved_at, now())") } : {}),
    ...(action === "ask-correction"
      ? { correction_step: step, correction_note: reason ?? "", submitted_at: null }
      : {}),
  })
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: actor,
      producer_id,
      action: DEEDS[action].deed,
      subject_type: "producer",
      subject_id: producer_id,
      before: { status: producer.status },
      after: { status, ...(step ? { step } : {}) },
      reason,
    },
  ])
  await tellProducers(trx, [
    {
      producer_id,
      kind: DEEDS[action].message,
      subject_id: producer_id,
      data: { name: producer.name, reason, step },
      // The same thing can happen to a producer again.
      round: generateEntityId(),
    },
  ])
  return { ...producer, status, status_reason: reason }
}

/** @throws MedusaError `ocop.producer_status_conflict` */
export function nextStatus(
  { id, status }: Pick<RegisteringProducer, "id" | "status">,
  registration: Pick<RegistrationRow, "correction_note"> | null,
  action: ProducerAction
): ProducerStatus {
  const standing = { status, correction_asked: (registration?.correction_note ?? null) !== null }
  const next = nextProducerStatus(standing, action)
  if (next) return next
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Producer ${id} is ${status}: it can't be asked to ${action}`,
    "ocop.producer_status_conflict"
  )
}

async function assertApprovable(
  trx: Knex.Transaction,
  { id }: RegisteringProducer,
  registration: RegistrationRow | null
): Promise<void> {
  if (await pendingClaimOf(trx, id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Producer ${id} claims a record: answer the claim first`,
      "ocop.claim_pending"
    )
  }
  const { tax_code } = factsToPublish(registration)
  const taken =
    tax_code &&
    (await trx("producer")
      .where({ tax_code })
      .whereNot({ id })
      .whereNull("deleted_at")
      .first<{ id: string } | undefined>("id"))
  if (taken) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The tax code of producer ${id} is that of producer ${taken.id}: find out whose it is`,
      "ocop.tax_code_taken"
    )
  }
}

/** What was checked and becomes the producer's own; a person's number stays with the registration. */
function factsToPublish(registration: RegistrationRow | null): {
  tax_code?: string | null
  representative?: string | null
} {
  if (!registration) return {}
  const { representative, tax_code } = registration
  return identityOf(registration) === "organisation"
    ? { tax_code, representative }
    : { representative }
}

function notFound(id: string): never {
  throw producerNotFound(id)
}
