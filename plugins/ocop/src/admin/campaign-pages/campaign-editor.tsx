import type { AdminCampaignPage } from "@ocop/contract"
import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { campaignProblems, typedCampaign } from "./campaign-typed"
import { ChoiceFields } from "./choice-fields"
import { PageDeeds } from "./page-deeds"
import { PageFields } from "./page-fields"
import { useSavePage } from "./use-campaign-pages"
import { spanWords } from "./when-words"

/** All of a page in one form: words, picture, times, and which products. */
export function CampaignEditor({ page }: { page: AdminCampaignPage | null }) {
  const words = useMessages().campaigns
  const [form, setForm] = useState(() => typedCampaign(page))
  const [picture, setPicture] = useState(page?.picture ?? null)
  const [asked, setAsked] = useState(false)
  const save = useSavePage(page, words.form.saved)
  const navigate = useNavigate()
  const problems = campaignProblems(form, page?.state === "published")
  const hasChanged = JSON.stringify(form) !== JSON.stringify(typedCampaign(page))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (problems.size > 0) return
    save.mutate(form, {
      onSuccess: ({ campaign_page }) => void navigate(`/campaign-pages/${campaign_page.id}`),
    })
  }
  const about =
    page &&
    `${words.states[page.state]} · ${spanWords(page.form.starts_at, page.form.ends_at, words.forEver)}`
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={submit}>
      <Box
        title={page?.form.title ?? words.newTitle}
        hint={about}
        actions={page && <PageDeeds page={page} hasChanged={hasChanged} />}
      >
        <PageFields
          form={form}
          fixedHandle={page?.was_published ?? false}
          picture={picture}
          problems={asked ? problems : new Set()}
          onChange={(change) => setForm({ ...form, ...change })}
          onPicture={(chosen) => {
            setPicture(chosen)
            setForm({ ...form, picture_id: chosen?.id ?? null })
          }}
        />
      </Box>
      <Box title={words.choice.title}>
        <div className="flex flex-col gap-4 px-6 py-4">
          <ChoiceFields
            choice={form.choice}
            asked={problems.has("choice")}
            onChange={(choice) => setForm({ ...form, choice })}
          />
        </div>
        {save.error && <Failed error={save.error} />}
        <div className="flex justify-end px-6 py-4">
          <Button type="submit" className="min-h-11" isLoading={save.isPending}>
            {words.form.submit}
          </Button>
        </div>
      </Box>
    </form>
  )
}
