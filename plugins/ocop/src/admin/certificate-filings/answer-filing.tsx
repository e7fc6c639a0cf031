import type { AdminFiling } from "@ocop/contract"
import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { FilingFields } from "./filing-fields"
import { correctionsOf, formOf } from "./filing-form"
import { FilingHead } from "./filing-head"
import { FilingPapers } from "./filing-papers"
import { RefuseFiling } from "./refuse-filing"
import { RegisterCheck } from "./register-check"
import { useAcceptFiling } from "./use-filings"

/** The paper on the left, what it says on the right; it enters the register or is refused. */
export function AnswerFiling({ filing }: { filing: AdminFiling }) {
  const { filings: words, certificate } = useMessages()
  const claimed = formOf(filing)
  const [read, setRead] = useState(claimed)
  const [product, setProduct] = useState<string | null>(null)
  const accept = useAcceptFiling(filing.id)
  const prompt = usePrompt()
  const corrections = correctionsOf(claimed, read)
  const unanswered = filing.register.outcome === "needs_choice" && product === null

  const submit = async () => {
    if (!corrections) return
    const { product_name, number, stars } = read
    const sure = await prompt({
      title: words.acceptTitle,
      description: words.acceptConfirm(product_name, number, certificate.stars(Number(stars))),
      confirmText: words.accept,
      cancelText: words.cancel,
      variant: "confirmation",
    })
    if (!sure) return
    accept.mutate(
      { corrections, ...(product && { product }) },
      { onSuccess: () => toast.success(words.accepted) }
    )
  }

  return (
    <div className="flex flex-col gap-3">
      <FilingHead filing={filing}>
        <RefuseFiling id={filing.id} />
        <Button
          size="small"
          disabled={!corrections || unanswered || filing.scans.length === 0}
          isLoading={accept.isPending}
          onClick={() => void submit()}
        >
          {words.accept}
        </Button>
      </FilingHead>
      {accept.error && <Failed error={accept.error} />}
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
        <FilingPapers filing={filing} />
        <div className="flex min-w-0 flex-col gap-3">
          <FilingFields
            claimed={claimed}
            read={read}
            usual={filing.register.usual}
            onRead={setRead}
          />
          <RegisterCheck register={filing.register} product={product} onProduct={setProduct} />
        </div>
      </div>
    </div>
  )
}
