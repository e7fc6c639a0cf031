import type { WordingField } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { LABEL_TEXTS, type LabelField } from "../label-fields"
import type { Step } from "../steps"
import { labelWords } from "../step-words"

/** A field of the wording, or the offer's "variants". */
export type ShownField = WordingField | "variants"

/** In the form's order. The group goes with its kind; the commune is the producer's own. */
export const SHOWN_FIELDS: readonly WordingField[] = [
  "title",
  "subgroup_code",
  "certified_product_id",
  "picture_ids",
  "label.alcohol_percent",
  ...LABEL_TEXTS.map((field) => `label.${field}` as const),
  "description",
  "story",
]

export function wordsOfField(field: ShownField): string {
  switch (field) {
    case "title":
      return m.portal_listings_name()
    case "group_code":
    case "subgroup_code":
      return m.portal_listings_kind()
    case "certified_product_id":
      return m.portal_listings_certified()
    case "commune_code":
      return m.portal_listings_commune()
    case "picture_ids":
      return m.portal_listings_step_anh()
    case "description":
      return m.portal_listings_description()
    case "story":
      return m.portal_listings_story()
    case "variants":
      return m.portal_listings_step_goi()
    default:
      return labelWords(field.slice("label.".length) as LabelField)
  }
}

/** The step whose form has this field, and the field's name there. */
export function placeOfField(field: ShownField): { step: Step; name: string } {
  switch (field) {
    case "picture_ids":
      return { step: "anh", name: "" }
    case "variants":
      return { step: "goi", name: "" }
    case "description":
    case "story":
      return { step: "chuyen", name: field }
    case "group_code":
      return { step: "ten", name: "subgroup_code" }
    case "title":
    case "subgroup_code":
    case "certified_product_id":
    case "commune_code":
      return { step: "ten", name: field }
    default:
      return { step: "nhan", name: field.slice("label.".length) }
  }
}
