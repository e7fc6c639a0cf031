import type { WordingField } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import type { ListingData } from "../load-listing.server"
import { FieldValue } from "./field-value"
import { wordsOfField } from "./field-words"

/** Field by field: what shoppers see now, and what the next version says. */
export function Differences({ data }: { data: ListingData }) {
  const { listing, wording, words, changed } = data
  const { live, pictures } = listing
  const liveWords = words.live
  if (!live || !liveWords) return null
  const fields = changed.filter((field) => !goesWithAnother(field, changed))
  if (fields.length === 0) return <p>{m.portal_listings_no_change()}</p>
  const empty = <span className="text-ink-soft">{m.portal_listings_nothing()}</span>
  return (
    <dl className="space-y-4">
      {fields.map((field) => (
        <div key={field}>
          <dt className="font-bold">{wordsOfField(field)}</dt>
          <dd className="grid gap-2 sm:grid-cols-2">
            <div className="rounded-lg bg-sunken p-3">
              <p className="text-sm text-ink-soft">{m.portal_listings_seen_now()}</p>
              <FieldValue {...{ field, pictures, empty }} wording={live} names={liveWords} />
            </div>
            <div className="rounded-lg bg-good-soft p-3">
              <p className="text-sm text-ink-soft">{m.portal_listings_seen_next()}</p>
              <FieldValue {...{ field, pictures, empty }} wording={wording} names={words.hand} />
            </div>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A kind of goods says its group, too. */
function goesWithAnother(field: WordingField, changed: readonly WordingField[]): boolean {
  return field === "group_code" && changed.includes("subgroup_code")
}
