import { Container } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { LegalBox } from "./legal-box"
import { useLegalSettings } from "./use-legal-settings"

/** What the market publishes of itself because the law wants it. */
export function LegalSettingsPage() {
  const words = useMessages().legalSettings
  const { data, error, isPending, refetch } = useLegalSettings()
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle} />
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
      </Container>
      {data?.settings.map((setting) => (
        <LegalBox key={setting.kind} setting={setting} />
      ))}
    </div>
  )
}
