import { Button } from "@medusajs/ui"

/** Sentences that are often needed; one that is pressed is added to what is being written. */
export function Phrases({
  phrases,
  text,
  onText,
}: {
  phrases: readonly string[]
  text: string
  onText: (text: string) => void
}) {
  return (
    <ul className="flex flex-col gap-2">
      {phrases.map((phrase) => (
        <li key={phrase}>
          <Button
            type="button"
            size="small"
            variant="secondary"
            className="h-auto w-full justify-start whitespace-normal text-left"
            disabled={text.includes(phrase)}
            onClick={() => onText([text.trim(), phrase].filter(Boolean).join("\n"))}
          >
            {phrase}
          </Button>
        </li>
      ))}
    </ul>
  )
}
