import type { GuideKind } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { Button, Container, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { guideForm, readGuideForm } from "./guide-form"
import { GuideDelivery, GuideGoods } from "./guide-goods"
import { GuideKinds } from "./guide-kinds"
import { GuidePreview } from "./guide-preview"
import { GuideTerms } from "./guide-terms"
import { Ticked } from "./ticked"
import { usePreview, useRunGuide } from "./use-guides"

/** Builds a promotion: a pattern, its goods and terms, a preview, and then it runs. */
export function NewGuidePage() {
  const { promotionGuides, money } = useMessages()
  const words = promotionGuides.new
  const [form, setForm] = useState(() => begun("ocop_week"))
  const [asked, setAsked] = useState(false)
  const preview = usePreview()
  const run = useRunGuide(words.running)
  const navigate = useNavigate()
  const { problems: all, wish } = readGuideForm(form)
  const problems = asked ? all : new Set<string>()

  function begun(kind: GuideKind) {
    return guideForm(kind, words.kinds[kind], vietnamDay(new Date()))
  }
  const change = (next: typeof form) => {
    setForm(next)
    // What was shown is not what is typed now.
    preview.reset()
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (wish) preview.mutate(wish)
  }
  const start = () => {
    if (wish) run.mutate(wish, { onSuccess: () => void navigate("/promotion-guides") })
  }
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.hint}>
          <TextLink to="/promotion-guides">{words.back}</TextLink>
        </PageHead>
        <form noValidate className="flex flex-col gap-8 px-6 py-4" onSubmit={look}>
          <GuideKinds kind={form.kind} onKind={(kind) => change(begun(kind))} />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <Field
              label={words.name}
              hint={words.nameHint}
              error={problems.has("name") ? money.required : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  maxLength={100}
                  value={form.name}
                  onChange={({ target }) => change({ ...form, name: target.value })}
                />
              )}
            </Field>
            <Field
              label={words.code}
              hint={words.codeHint}
              error={problems.has("code") ? words.codeWrong : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  maxLength={30}
                  autoCapitalize="characters"
                  value={form.code}
                  onChange={({ target }) => change({ ...form, code: target.value.toUpperCase() })}
                />
              )}
            </Field>
          </div>
          {form.kind === "free_shipping" ? (
            <GuideDelivery form={form} onForm={change} />
          ) : (
            <>
              <Ticked
                label={words.needsCode}
                hint={words.needsCodeHint}
                checked={form.needs_code}
                onChecked={(needs_code) => change({ ...form, needs_code })}
              />
              <GuideGoods form={form} problems={problems} onForm={change} />
            </>
          )}
          <GuideTerms form={form} problems={problems} onForm={change} />
          {preview.error && <Failed bare error={preview.error} />}
          <div>
            <Button
              type="submit"
              variant="secondary"
              className="min-h-11"
              isLoading={preview.isPending}
            >
              {words.preview}
            </Button>
          </div>
        </form>
      </Container>
      {preview.data && wish && (
        <GuidePreview preview={preview.data} isDelivery={form.kind === "free_shipping"}>
          {run.error && <Failed bare error={run.error} />}
          <Button
            className="min-h-11"
            disabled={preview.data.code_taken}
            isLoading={run.isPending}
            onClick={start}
          >
            {words.run}
          </Button>
        </GuidePreview>
      )}
    </div>
  )
}
