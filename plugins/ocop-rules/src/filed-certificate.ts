import type { IsoDay } from "./day.js"
import { levelOfBody } from "./decision-list/reading/recognising-body.js"
import type { ImportChoice } from "./decision-list/import-outcome.js"
import type { EntryProblem, ListEntry } from "./decision-list/list-entry.js"
import { planImport } from "./decision-list/plan-import.js"
import type { PlannedEntry } from "./decision-list/planned-entry.js"
import type { RegisteredProducer, RegisterSnapshot } from "./decision-list/register-snapshot.js"
import type { Gazetteer } from "./gazetteer.js"
import type { RecognisingLevel } from "./recognition.js"
import type { CertifiedStars } from "./stars.js"

/** What a producer says is printed on its certificate. A claim: it gives no star. */
export interface CertificateClaim {
  readonly number: string
  readonly decision: string
  readonly body: string
  readonly level: RecognisingLevel
  readonly stars: CertifiedStars
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
}

export interface FiledCertificate extends CertificateClaim {
  /** As the paper names it. */
  readonly product_name: string
  readonly group_code: string
}

/** Why a claim cannot be true, whatever the register says. A promise to clients. */
export const CLAIM_PROBLEMS = [
  "date_ahead",
  "validity_reversed",
  "stars_beyond_body",
  "level_contradicts_body",
] as const

export type ClaimProblem = (typeof CLAIM_PROBLEMS)[number]

/** What accepting a filing would do to the register. */
export type FilingPlan = Pick<
  PlannedEntry,
  "outcome" | "question" | "certified_product_id" | "certificate_id" | "writes"
> & { readonly problems: readonly (ClaimProblem | EntryProblem)[] }

/** The most a body of a level can give: five stars are the centre's (S6), four were never a district's. */
const MOST_STARS: Readonly<Record<RecognisingLevel, CertifiedStars>> = {
  district: 3,
  province: 4,
  national: 5,
}

/** What is wrong with a claim by itself, on the day of filing it. */
export function claimProblems(
  { body, level, stars, issued_on, valid_until }: CertificateClaim,
  gazetteer: Gazetteer,
  today: IsoDay
): readonly ClaimProblem[] {
  const said = levelOfBody(body, issued_on, gazetteer)
  const found: Readonly<Record<ClaimProblem, boolean>> = {
    date_ahead: issued_on > today,
    validity_reversed: valid_until < issued_on,
    stars_beyond_body: stars > MOST_STARS[said ?? level],
    level_contradicts_body: said !== null && said !== level,
  }
  return CLAIM_PROBLEMS.filter((problem) => found[problem])
}

/**
 * Plans a filing as a list with one row, of a producer that is known: the same register rules.
 *
 * @param product the register entry it is of, "new", or null when nobody has said
 * @param register has to hold every product and certificate of the producer, and whoever has the number
 */
export function planFiling(
  filed: FiledCertificate,
  producer: RegisteredProducer,
  product: string | null,
  register: RegisterSnapshot,
  gazetteer: Gazetteer,
  today: IsoDay
): FilingPlan {
  const problems = claimProblems(filed, gazetteer, today)
  const entry = entryOf(filed, producer)
  const choice: ImportChoice = { producer: producer.id, ...(product ? { product } : {}) }
  const [planned] = planImport([entry], register, new Map([[entry.row, choice]]))
  if (!planned) throw new Error("a filing is one row, and every row has an outcome")
  const { outcome, question, certified_product_id, certificate_id, writes } = planned
  const known = { question, certified_product_id, certificate_id }
  return problems.length > 0
    ? { ...known, outcome: "refused", problems, writes: NOTHING }
    : { ...known, outcome, problems: planned.problems, writes }
}

const NOTHING: PlannedEntry["writes"] = {
  producer: null,
  product: null,
  certificate: null,
  nomination: null,
}

function entryOf(filed: FiledCertificate, producer: RegisteredProducer): ListEntry {
  const { number, decision, body, level, stars, issued_on, valid_until } = filed
  return {
    row: 1,
    part: 0,
    product: filed.product_name,
    producer: producer.name,
    producer_kind: "other",
    address: producer.place,
    province_code: producer.province_code,
    former_province_code: null,
    commune_code: producer.commune_code ?? null,
    group_code: filed.group_code,
    stars,
    score: null,
    certificate_number: number,
    decision,
    body,
    level,
    issued_on,
    date_precision: "day",
    valid_until,
    note: "",
    several: [],
    problems: [],
  }
}
