import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { foldVietnamese, type Gazetteer } from "@ocop/rules"
import { takenHandles } from "../../modules/producer/insert-producers"
import type { RegisteringProducer, RegistrationRow } from "../../modules/producer/registration-rows"
import { freeHandle } from "../certificate-import/free-handle"

type Said = Pick<
  RegistrationRow,
  "kind" | "legal_name" | "representative" | "commune_code" | "approved_at" | "claimed_at"
>

/**
 * Copies what the public may know once the producer is approved: name, kind, place. A record that was
 * claimed keeps what it was certified under, and one that was once approved keeps its address.
 */
export async function publishDraft(
  trx: Knex.Transaction,
  producer: RegisteringProducer,
  said: { [Name in keyof Said]: Said[Name] | string | true },
  places: Gazetteer
): Promise<void> {
  if (said.claimed_at) return
  const name = typeof said.legal_name === "string" ? said.legal_name : producer.name
  const renamed = name !== producer.name
  await trx("producer")
    .where({ id: producer.id })
    .update({
      ...(renamed ? { name, name_folded: foldVietnamese(name) } : {}),
      ...(renamed && !said.approved_at ? { handle: await handleFor(trx, name, producer) } : {}),
      kind: said.kind ?? "other",
      representative: said.representative,
      ...placeOf(said.commune_code, places),
      updated_at: trx.fn.now(),
    })
}

async function handleFor(
  trx: Knex.Transaction,
  name: string,
  { handle }: RegisteringProducer
): Promise<string> {
  await trx.raw("select pg_advisory_xact_lock(hashtext('producer.handle'))")
  const taken = await takenHandles(trx)
  taken.delete(handle)
  return freeHandle(name, taken)
}

function placeOf(communeCode: unknown, places: Gazetteer) {
  const commune = typeof communeCode === "string" ? places.commune(communeCode) : null
  const province = commune && places.province(commune.province_code)
  return {
    commune_code: commune?.code ?? null,
    province_code: province?.code ?? "",
    former_province_code: (commune && places.formerProvinceOf(commune.code)?.code) ?? null,
    place:
      commune && province ? `${capital(commune.type)} ${commune.name}, ${province.full_name}` : "",
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
