import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { BasketEditor } from "./basket-editor"
import { useBasket } from "./use-baskets"

/** A basket to be put together; "new" in the address is one that is not there yet. */
export function BasketPage() {
  const words = useMessages().baskets
  const { id = "new" } = useParams()
  const { data, error, isPending, refetch } = useBasket(id === "new" ? null : id)
  if (id === "new") return <BasketEditor key="new" basket={null} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (isPending) return <Loading label={words.loading} lines={10} />
  // A version that was saved is what the fields begin with.
  return <BasketEditor key={`${id} ${data.version}`} basket={data} />
}
