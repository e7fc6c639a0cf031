import type { ProducerListing } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

/** Pausing, resuming and deleting; what cannot be taken back lightly asks again, without scripts too. */
export function StandingForms({ listing: { status } }: { listing: ProducerListing }) {
  switch (status) {
    case "published":
      return (
        <Confirmed
          title={m.portal_listings_withdraw()}
          text={m.portal_listings_withdraw_text()}
          intent="withdraw"
          yes={m.portal_listings_withdraw_yes()}
        />
      )
    case "draft":
      return (
        <Confirmed
          title={m.portal_listings_delete()}
          text={m.portal_listings_delete_text()}
          intent="delete"
          yes={m.portal_listings_delete_yes()}
        />
      )
    case "withdrawn":
      return <Deed intent="restore" words={m.portal_listings_restore()} variant="solid" />
    case "submitted":
      return null
  }
}

type ConfirmedProps = { title: string; text: string; intent: string; yes: string }

function Confirmed({ title, text, intent, yes }: ConfirmedProps) {
  return (
    <details className="rounded-xl border border-line bg-surface px-4">
      <summary className="min-h-12 content-center">{title}</summary>
      <div className="space-y-3 pb-4">
        <p>{text}</p>
        <Deed intent={intent} words={yes} variant="outline" />
      </div>
    </details>
  )
}

type DeedProps = { intent: string; words: string; variant: "solid" | "outline" }

function Deed({ intent, words, variant }: DeedProps) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <Form method="post">
      <Button name="intent" value={intent} variant={variant} disabled={sending} className="w-full">
        {words}
      </Button>
    </Form>
  )
}
