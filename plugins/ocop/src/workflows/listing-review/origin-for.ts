import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Gazetteer } from "@ocop/rules"
import { ORIGIN_MODULE } from "../../modules/origin"
import type { OriginRow } from "../sale/present-origin"
import type { ListingRow } from "../listing/listing-row"
import { communeInWords } from "./commune-in-words"

/**
 * The origin that a wording's commune stands for. Where the commune stays, so does the origin, with the place as it
 * was once certified; a new one is a new row, because another listing may share the old.
 *
 * @param communeCode null: where the producer is
 */
export async function originFor(
  container: MedusaContainer,
  trx: Knex.Transaction,
  { origin_id, commune_code, producer_id }: ListingRow,
  communeCode: string | null
): Promise<string> {
  if (origin_id && (communeCode === null || communeCode === commune_code)) return origin_id
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const origin = communeCode
    ? originOfCommune(communeCode, places)
    : await originOfProducer(trx, producer_id)
  const id = generateEntityId(undefined, "orig")
  await trx("origin").insert({ id, ...origin })
  return id
}

type NewOrigin = Omit<OriginRow, "raw_material_area">

function originOfCommune(code: string, places: Gazetteer): NewOrigin {
  return {
    certified_as: communeInWords(code, places) ?? code,
    commune_code: code,
    province_code: places.commune(code)?.province_code ?? "",
    former_province_code: places.formerProvinceOf(code)?.code ?? null,
  }
}

async function originOfProducer(trx: Knex.Transaction, id: string): Promise<NewOrigin> {
  const { place, ...codes } = await trx("producer")
    .where({ id })
    .first<NewOrigin & { place: string }>(
      "place",
      "commune_code",
      "province_code",
      "former_province_code"
    )
  return { ...codes, certified_as: place }
}
