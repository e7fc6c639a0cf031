import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { FilingProblem, type AdminFiling } from "@ocop/contract"
import {
  SCHEME_2019,
  certificateValidUntil,
  recognisingLevel,
  starSchemeOn,
  type Gazetteer,
  type IsoDay,
} from "@ocop/rules"
import { productKnown } from "./product-known"
import { filingPlan } from "./filing-plan"
import { presentFiling } from "./present-filing"
import { readFilings, type FilingWithScans } from "./read-filings"

interface People {
  name: string
  province_code: string
  status: string
  submitted_by: string | null
  answered_by: string | null
  age_days: number
}

/** A filing beside what the register knows; null when it is not there. Three statements. */
export async function adminFiling(
  knex: Knex,
  id: string,
  today: IsoDay,
  places: Gazetteer
): Promise<AdminFiling | null> {
  const [row] = await readFilings(knex, { id })
  if (!row) return null
  const { rows } = await knex.raw<{ rows: People[] }>(PEOPLE, { id })
  const [people] = rows
  const { plan, register, holder } = await filingPlan(
    knex,
    row,
    row.certified_product_id,
    places,
    today
  )
  return {
    ...presentFiling(row),
    producer: {
      id: row.producer_id,
      name: people?.name ?? "",
      province: places.province(people?.province_code ?? "")?.name ?? "",
      status: people?.status ?? "",
    },
    submitted_by: people?.submitted_by ?? row.submitted_by,
    answered_by: people?.answered_by ?? row.answered_by,
    certificate_id: row.certificate_id,
    age_days: people?.age_days ?? 0,
    register: {
      outcome: plan.outcome,
      problems: plan.problems.flatMap((problem) => FilingProblem.safeParse(problem).data ?? []),
      candidates: [...(plan.question?.candidates ?? [])],
      product: productKnown(plan.certified_product_id, register, today),
      holder,
      usual: usualOf(row),
    },
  }
}

/** Hints for whoever compares the paper, by the rules of its day; the paper wins (S7, C5). */
function usualOf({ stars, issued_on }: FilingWithScans): AdminFiling["register"]["usual"] {
  const scheme = starSchemeOn(issued_on)
  return {
    level: scheme ? recognisingLevel(stars, issued_on) : "province",
    valid_until: certificateValidUntil(issued_on, scheme ?? SCHEME_2019),
  }
}

const PEOPLE = `
select p.name, p.province_code, p.status, member.name as submitted_by,
  coalesce(operator.email, withdrawer.name) as answered_by,
  floor(extract(epoch from now() - f.created_at) / 86400)::int as age_days
from certificate_filing f
left join producer p on p.id = f.producer_id
left join producer_member member on member.id = f.submitted_by
left join producer_member withdrawer on withdrawer.id = f.answered_by
left join "user" operator on operator.id = f.answered_by
where f.id = :id`
