import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { CampaignEditor } from "./campaign-editor"
import { useCampaignPage } from "./use-campaign-pages"

/** A campaign page to be written; "new" in the address is one that is not there yet. */
export function CampaignPage() {
  const words = useMessages().campaigns
  const { id = "new" } = useParams()
  const { data, error, isPending, refetch } = useCampaignPage(id === "new" ? null : id)
  if (id === "new") return <CampaignEditor key="new" page={null} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (isPending) return <Loading label={words.loading} lines={10} />
  // A version that was saved is what the fields begin with.
  return <CampaignEditor key={`${id} ${data.version}`} page={data} />
}
