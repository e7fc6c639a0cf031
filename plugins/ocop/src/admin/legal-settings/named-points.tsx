import { Button, Hint, Input, Textarea } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import type { NamedPoint } from "./legal-fields"

/** A list of points, each with a name and words, to which points are added and from which they are taken. */
export function NamedPoints({
  label,
  error,
  points,
  onPoints,
}: {
  label: string
  error: string | undefined
  points: readonly NamedPoint[]
  onPoints: (points: readonly NamedPoint[]) => void
}) {
  const { legalSettings: words } = useMessages()
  const change = (at: number, point: NamedPoint) =>
    onPoints(points.map((one, index) => (index === at ? point : one)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="txt-small-plus mb-2">{label}</legend>
      {points.map((point, index) => (
        <div key={index} className="flex flex-col gap-2 rounded-lg border p-3">
          <Input
            className="h-11"
            aria-label={words.pointName(index + 1)}
            placeholder={words.pointName(index + 1)}
            value={point.name}
            onChange={({ target }) => change(index, { ...point, name: target.value })}
          />
          <Textarea
            rows={3}
            aria-label={words.pointWords(index + 1)}
            placeholder={words.pointWords(index + 1)}
            value={point.words}
            onChange={({ target }) => change(index, { ...point, words: target.value })}
          />
          {points.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="min-h-11 self-start"
              onClick={() => onPoints(points.filter((_, other) => other !== index))}
            >
              {words.removePoint(index + 1)}
            </Button>
          )}
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="min-h-11 self-start"
        onClick={() => onPoints([...points, { name: "", words: "" }])}
      >
        {words.addPoint}
      </Button>
      {error && <Hint variant="error">{error}</Hint>}
    </fieldset>
  )
}
