import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface MessageReader {
  member_id: string
  name: string
  email: string
  producer_id: string
  producer_name: string
}

/** The active members of these producers, by producer; one statement. */
export async function messageReaders(
  knex: Knex,
  producerIds: readonly string[]
): Promise<Map<string, MessageReader[]>> {
  const byProducer = new Map<string, MessageReader[]>()
  if (!producerIds.length) return byProducer
  const readers: MessageReader[] = await knex("producer_member as member")
    .join("producer", "producer.id", "member.producer_id")
    .whereRaw("member.producer_id = any(?)", [[...new Set(producerIds)]])
    .where("member.status", "active")
    .whereNull("member.deleted_at")
    .orderBy("member.id")
    .select({
      member_id: "member.id",
      name: "member.name",
      email: "member.email",
      producer_id: "producer.id",
      producer_name: "producer.name",
    })
  for (const reader of readers) {
    byProducer.set(reader.producer_id, [...(byProducer.get(reader.producer_id) ?? []), reader])
  }
  return byProducer
}
