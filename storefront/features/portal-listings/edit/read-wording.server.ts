import { type ListingLabelForm, ListingWordingForm } from "@ocop/contract"
import { groupOf } from "@ocop/rules"
import { LABEL_TEXTS, labelFields } from "../label-fields"
import type { WordingValues } from "../listing-outcome"
import type { Step } from "../steps"
import { parseDecimal } from "../typed/typed-number"

/** The fields of each step that belong to the wording. */
export const WORDING_FIELDS: Partial<Record<Step, readonly string[]>> = {
  ten: ["title", "subgroup_code", "certified_product_id"],
  nhan: [...LABEL_TEXTS, "alcohol_percent"],
  chuyen: ["description", "story"],
}

type ReadWording = { wording: ListingWordingForm; wrong: [] } | { wording: null; wrong: string[] }

/**
 * Lays what one step's form says over the wording as it is.
 *
 * @param typed only fields that the form had; one it had not stays as it is
 */
export function readWording(base: ListingWordingForm, typed: WordingValues): ReadWording {
  const label = readLabel(base.label, typed)
  const group = groupOf(typed.subgroup_code ?? "")
  const wrong = [
    ...("title" in typed && (typed.title ?? "").trim().length < 3 ? ["title"] : []),
    ...("subgroup_code" in typed && !group ? ["subgroup_code"] : []),
    ...label.wrong,
  ]
  if (wrong.length > 0) return { wording: null, wrong }
  const codes = group ? { group_code: group.code, subgroup_code: typed.subgroup_code ?? null } : {}
  const next = {
    ...base,
    ...codes,
    ...("title" in typed ? { title: typed.title } : {}),
    ...optional(typed, ["certified_product_id", "description", "story"]),
  }
  const parsed = ListingWordingForm.safeParse({
    ...next,
    label: soldToAll(next) ? { ...label.label, alcohol_percent: undefined } : label.label,
  })
  if (parsed.success) return { wording: parsed.data, wrong: [] }
  return { wording: null, wrong: [...new Set(parsed.error.issues.map(({ path }) => nameOf(path)))] }
}

function optional(typed: WordingValues, fields: readonly string[]) {
  const there = fields.filter((field) => field in typed)
  return Object.fromEntries(there.map((field) => [field, typed[field]?.trim() || null]))
}

function readLabel(before: ListingLabelForm, typed: WordingValues) {
  const texts = LABEL_TEXTS.filter((field) => field in typed).map(
    (field) => [field, typed[field]?.trim() || undefined] as const
  )
  const label: ListingLabelForm = { ...before, ...Object.fromEntries(texts) }
  if (!("alcohol_percent" in typed)) return { label, wrong: [] }
  const written = typed.alcohol_percent?.replace("%", "").replace("°", "").trim() ?? ""
  const percent = written ? parseDecimal(written) : undefined
  const wrong = percent === null || (percent ?? 0) > 100 ? ["alcohol_percent"] : []
  return { label: { ...label, alcohol_percent: percent ?? undefined }, wrong }
}

/** Not spirits: a strength left over from another group would ask every buyer for their age. */
function soldToAll({ group_code, subgroup_code }: ListingWordingForm): boolean {
  return !labelFields(group_code, subgroup_code).includes("alcohol_percent")
}

/** `label.ingredients` is the form's field `ingredients`. */
function nameOf(path: PropertyKey[]): string {
  return String(path[0] === "label" ? path[1] : path[0])
}
