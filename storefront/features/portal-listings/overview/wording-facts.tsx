import type { ListingPicture, ListingWordingForm } from "@ocop/contract"
import type { WordingNames } from "../load-listing.server"
import { SHOWN_FIELDS, wordsOfField } from "./field-words"
import { FieldValue } from "./field-value"

type WordingFactsProps = {
  wording: ListingWordingForm
  names: WordingNames
  pictures: ListingPicture[]
}

/** All that a wording says; what is empty is left out. */
export function WordingFacts({ wording, names, pictures }: WordingFactsProps) {
  return (
    <dl className="space-y-3">
      {SHOWN_FIELDS.map((field) => {
        const value = <FieldValue {...{ field, wording, names, pictures }} empty={null} />
        return (
          <div key={field} className="has-[dd:empty]:hidden">
            <dt className="text-sm text-ink-soft">{wordsOfField(field)}</dt>
            <dd>{value}</dd>
          </div>
        )
      })}
    </dl>
  )
}
