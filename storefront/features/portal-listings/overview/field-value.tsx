import type { ListingPicture, ListingWordingForm } from "@ocop/contract"
import type { WordingField } from "@ocop/rules"
import type { ReactNode } from "react"
import { formatNumber } from "~/platform/number"
import { Picture } from "~/ui/picture"
import { Certificate } from "../edit/certified-picker"
import type { LabelField } from "../label-fields"
import type { WordingNames } from "../load-listing.server"

type FieldValueProps = {
  field: WordingField
  wording: ListingWordingForm
  names: WordingNames
  pictures: ListingPicture[]
  /** In place of nothing. */
  empty: ReactNode
}

/** What a wording says in one field, in words and pictures. */
export function FieldValue({ field, wording, names, pictures, empty }: FieldValueProps) {
  if (field === "picture_ids") {
    const shown = wording.picture_ids.flatMap((id) => pictures.filter((one) => one.id === id))
    return shown.length > 0 ? <Pictures pictures={shown} /> : empty
  }
  if (field === "certified_product_id") {
    if (!names.certified) return empty
    return (
      <>
        <span className="block">{names.certified.name}</span>
        <Certificate entry={names.certified} />
      </>
    )
  }
  const text = textOf(field, wording, names.kind)
  return text ? <span className="whitespace-pre-line">{text}</span> : empty
}

function textOf(field: WordingField, wording: ListingWordingForm, kind: string | null) {
  switch (field) {
    case "title":
    case "description":
    case "story":
    case "commune_code":
      return wording[field]
    case "group_code":
    case "subgroup_code":
      return kind
    case "picture_ids":
    case "certified_product_id":
      return null
    default: {
      const said = wording.label[field.slice("label.".length) as LabelField]
      return typeof said === "number" ? formatNumber(said) : said
    }
  }
}

function Pictures({ pictures }: { pictures: ListingPicture[] }) {
  return (
    <span className="flex flex-wrap gap-2">
      {pictures.map(({ id, thumbnail_url }) => (
        <Picture key={id} src={thumbnail_url} alt="" size={64} className="size-16 rounded-lg" />
      ))}
    </span>
  )
}
