import { foldVietnamese } from "../fold.js"
import { PRODUCT_GROUPS } from "../product-group.js"
import { groupOf } from "../product-subgroup.js"
import { healthClaimsIn } from "./health-claims.js"
import { labelNeeds, SUBGROUP_DECIDES, SUPPLEMENTS } from "./label-needs.js"
import type { WordingField } from "./listing-edit.js"
import type { ListingOffer, ListingWording } from "./listing-form.js"
import { claimsAStar, namesAStar } from "./typed-stars.js"

/** Why a listing can't go to an operator yet. */
export interface ReviewProblem {
  /** Of the wording, or "variants" of the offer. */
  readonly field: WordingField | "variants"
  /**
   * `age_warning` and `supplement_warning`: the warning lacks the sentence that the law asks for.
   * `typed_star`: stars are a certificate's. `health_claim`: `words` may not be said of goods.
   */
  readonly problem:
    "missing" | "unknown" | "age_warning" | "supplement_warning" | "health_claim" | "typed_star"
  readonly words?: string
}

/**
 * What a listing lacks before an operator is asked to read it; empty when nothing. What a field must look
 * like is the form's affair, and whose pictures and register entry they are the caller's.
 *
 * @param pictures ids of the pictures that are there
 */
export function missingForReview(
  wording: ListingWording,
  offer: ListingOffer,
  pictures: readonly string[]
): ReviewProblem[] {
  return [
    ...missingOfAll(wording, pictures),
    ...missingOfLabel(wording),
    ...claimsOf(wording),
    ...starsTyped(wording, offer),
  ]
}

const missing = (field: WordingField): ReviewProblem => ({ field, problem: "missing" })

function missingOfAll(wording: ListingWording, pictures: readonly string[]): ReviewProblem[] {
  const { group_code, subgroup_code } = wording
  const problems: ReviewProblem[] = []
  if (!wording.title.trim()) problems.push(missing("title"))
  if (!group_code) problems.push(missing("group_code"))
  else if (!PRODUCT_GROUPS.some(({ code }) => code === group_code))
    problems.push({ field: "group_code", problem: "unknown" })
  else if (subgroup_code === null && SUBGROUP_DECIDES.includes(group_code))
    problems.push(missing("subgroup_code"))
  if (subgroup_code !== null && groupOf(subgroup_code)?.code !== group_code)
    problems.push({ field: "subgroup_code", problem: "unknown" })
  if (!wording.certified_product_id) problems.push(missing("certified_product_id"))
  if (!wording.picture_ids.some((id) => pictures.includes(id)))
    problems.push(missing("picture_ids"))
  return problems
}

function missingOfLabel({ label, group_code, subgroup_code }: ListingWording): ReviewProblem[] {
  const problems = labelNeeds(group_code, subgroup_code)
    .filter((field) => label[field] === undefined || label[field] === "")
    .map((field) => missing(`label.${field}`))
  const warning = label.warning ?? ""
  if (label.alcohol_percent && !/\b18\b/.test(warning))
    problems.push({ field: "label.warning", problem: "age_warning" })
  if (subgroup_code === SUPPLEMENTS && warning && !foldVietnamese(warning).includes(NO_MEDICINE))
    problems.push({ field: "label.warning", problem: "supplement_warning" })
  return problems
}

/** "Thực phẩm này không phải là thuốc …", folded. */
const NO_MEDICINE = "khong phai la thuoc"

/** A warning is the law's own words and is not looked through. */
function claimsOf({ title, description, story, label }: ListingWording): ReviewProblem[] {
  const { usage, ingredients, storage } = label
  const texts: [WordingField, string | null | undefined][] = [
    ["title", title],
    ["description", description],
    ["story", story],
    ["label.usage", usage],
    ["label.ingredients", ingredients],
    ["label.storage", storage],
  ]
  return texts.flatMap(([field, text]) =>
    healthClaimsIn(text ?? "").map((words) => ({
      field,
      problem: "health_claim" as const,
      words,
    }))
  )
}

function starsTyped(wording: ListingWording, offer: ListingOffer): ReviewProblem[] {
  const problems: ReviewProblem[] = []
  if (namesAStar(wording.title)) problems.push({ field: "title", problem: "typed_star" })
  for (const field of ["description", "story"] as const) {
    if (claimsAStar(wording[field] ?? "")) problems.push({ field, problem: "typed_star" })
  }
  const typed = offer.variants.find(({ title }) => namesAStar(title))
  if (typed) problems.push({ field: "variants", problem: "typed_star", words: typed.title })
  return problems
}
