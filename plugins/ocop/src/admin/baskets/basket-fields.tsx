import type { CampaignPicture } from "@ocop/contract"
import { Input, Textarea } from "@medusajs/ui"
import { PictureField } from "../campaign-pages/picture-field"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import type { TypedBasket, TypedProblem } from "./basket-typed"

const LINES = ["title", "title_en"] as const
const TEXTS = ["lead", "lead_en", "story", "story_en"] as const
const LONG = { lead: 300, lead_en: 300, story: 10_000, story_en: 10_000 }

/** Words in both languages, picture, address and times of a basket. */
export function BasketFields({
  typed,
  fixedHandle,
  picture,
  problems,
  onChange,
  onPicture,
}: {
  typed: TypedBasket
  /** It was published: its address stays. */
  fixedHandle: boolean
  picture: CampaignPicture | null
  problems: ReadonlySet<TypedProblem>
  onChange: (change: Partial<TypedBasket>) => void
  onPicture: (picture: CampaignPicture | null) => void
}) {
  const words = useMessages().baskets.form
  const said = (problem: TypedProblem, text: string) => (problems.has(problem) ? text : undefined)
  return (
    <div className="grid gap-4 px-6 py-4 lg:grid-cols-2">
      {LINES.map((name) => (
        <Field key={name} label={words[name]} error={said("title", words.titleWrong)}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={typed[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.handle} hint={words.handleHint} error={said("handle", words.handleWrong)}>
        {(control) => (
          <Input
            {...control}
            maxLength={80}
            disabled={fixedHandle}
            value={typed.handle}
            onChange={({ target }) => onChange({ handle: target.value })}
          />
        )}
      </Field>
      <PictureField picture={picture} onPicture={onPicture} />
      <Field label={words.from} error={said("times", words.timesWrong)}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={typed.starts_at}
            onChange={({ target }) => onChange({ starts_at: target.value })}
          />
        )}
      </Field>
      <Field label={words.to} hint={words.toOptional}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            min={typed.starts_at}
            value={typed.ends_at ?? ""}
            onChange={({ target }) => onChange({ ends_at: target.value || null })}
          />
        )}
      </Field>
      {TEXTS.map((name) => (
        <Field key={name} label={words[name]}>
          {(control) => (
            <Textarea
              {...control}
              rows={LONG[name] > 300 ? 6 : 2}
              maxLength={LONG[name]}
              value={typed[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
