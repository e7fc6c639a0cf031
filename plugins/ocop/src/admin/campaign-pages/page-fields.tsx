import type { CampaignPageForm, CampaignPicture } from "@ocop/contract"
import { Input, Textarea } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import type { CampaignProblem } from "./campaign-typed"
import { PictureField } from "./picture-field"

/** Words, picture and times of a page. */
export function PageFields({
  form,
  fixedHandle,
  picture,
  problems,
  onChange,
  onPicture,
}: {
  form: CampaignPageForm
  /** The page was published: its address stays. */
  fixedHandle: boolean
  picture: CampaignPicture | null
  problems: ReadonlySet<CampaignProblem>
  onChange: (change: Partial<CampaignPageForm>) => void
  onPicture: (picture: CampaignPicture | null) => void
}) {
  const words = useMessages().campaigns.form
  const said = (problem: CampaignProblem, text: string) =>
    problems.has(problem) ? text : undefined
  return (
    <div className="grid gap-4 px-6 py-4 lg:grid-cols-2">
      <Field label={words.title} error={said("title", words.titleWrong)}>
        {(control) => (
          <Input
            {...control}
            maxLength={120}
            value={form.title}
            onChange={({ target }) => onChange({ title: target.value })}
          />
        )}
      </Field>
      <Field label={words.handle} hint={words.handleHint} error={said("handle", words.handleWrong)}>
        {(control) => (
          <Input
            {...control}
            maxLength={80}
            disabled={fixedHandle}
            value={form.handle}
            onChange={({ target }) => onChange({ handle: target.value })}
          />
        )}
      </Field>
      <Field label={words.from} error={said("times", words.timesWrong)}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={form.starts_at}
            onChange={({ target }) => onChange({ starts_at: target.value })}
          />
        )}
      </Field>
      <Field label={words.to}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            min={form.starts_at}
            value={form.ends_at}
            onChange={({ target }) => onChange({ ends_at: target.value })}
          />
        )}
      </Field>
      <Field label={words.lead} hint={words.leadHint}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={300}
            value={form.lead}
            onChange={({ target }) => onChange({ lead: target.value })}
          />
        )}
      </Field>
      <PictureField picture={picture} onPicture={onPicture} />
      <div className="lg:col-span-2">
        <Field label={words.body} hint={words.bodyHint}>
          {(control) => (
            <Textarea
              {...control}
              rows={8}
              maxLength={10_000}
              value={form.body}
              onChange={({ target }) => onChange({ body: target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
