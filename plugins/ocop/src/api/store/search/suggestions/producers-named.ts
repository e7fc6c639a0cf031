import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { producerNameWords } from "@ocop/rules"

export interface NamedProducer {
  id: string
  handle: string
  name: string
  province_code: string
}

/** More than one short word fits so many names, and who of them sells is asked of the index. */
const MOST = 50

/**
 * Open producers with published listings whose names have all the words, accents aside, the last of them
 * perhaps unfinished: those that begin with them and have short names first. One statement.
 */
export async function producersNamed(
  container: MedusaContainer,
  text: string
): Promise<NamedProducer[]> {
  const words = producerNameWords(text)
  if (words.join("").length < 2) {
    return []
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const last = words.length - 1
  // Letters and digits mean themselves in both patterns; the plain one is there because it is faster.
  const conditions = words.map(() => "name_folded like ? and name_folded ~ ?").join(" and ")
  const patterns = words.flatMap((word, index) => [
    `%${word}%`,
    `\\m${word}${index === last ? "" : "\\M"}`,
  ])
  const { rows } = await knex.raw<{ rows: NamedProducer[] }>(
    `select id, handle, name, province_code from producer
     where status = 'approved' and deleted_at is null and ${conditions} and exists (
       select from listing
       where producer_id = producer.id and status = 'published' and hidden_at is null
         and deleted_at is null)
     order by strpos(name_folded, ?), length(name_folded), name_folded, id limit ${MOST}`,
    [...patterns, words[0] ?? ""]
  )
  return rows
}
