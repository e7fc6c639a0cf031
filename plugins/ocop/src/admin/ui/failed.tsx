import { Alert, Button, clx } from "@medusajs/ui"
import { Failure } from "../http/failure"
import { failureWords } from "../http/failure-words"
import { useMessages } from "../messages/use-messages"

/** What went wrong, in words, and a way to try again where that can help. */
export function Failed({
  error,
  bare = false,
  onRetry,
}: {
  error: unknown
  /** Without room around it, where its place has some. */
  bare?: boolean
  onRetry?: () => void
}) {
  const messages = useMessages()
  const isGone = error instanceof Failure && error.status === 404
  return (
    <div role="alert" className={clx("flex flex-col items-start gap-3", !bare && "px-6 py-4")}>
      <Alert variant="error" className="w-full">
        {failureWords(error, messages)}
      </Alert>
      {onRetry && !isGone && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {messages.failure.tryAgain}
        </Button>
      )}
    </div>
  )
}
