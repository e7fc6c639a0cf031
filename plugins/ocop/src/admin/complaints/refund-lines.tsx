import type { Complaint } from "@ocop/contract"
import { Button, Input, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import type { LineProblem, TypedLine } from "./typed-refund"

/** An amount and a quantity for each line that something can still be given back of. */
export function RefundLines({
  lines,
  typed,
  wrong,
  onType,
}: {
  lines: Complaint["lines"]
  typed: Readonly<Record<string, TypedLine>>
  wrong: Readonly<Record<string, LineProblem>>
  onType: (lineId: string, line: TypedLine) => void
}) {
  const { complaints, money } = useMessages()
  const words = complaints.refund
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="txt-compact-small-plus mb-2">{words.title}</legend>
      {lines.map(({ line_id, title, quantity, left }) => {
        const line = typed[line_id] ?? { amount: "", quantity: "" }
        const problem = wrong[line_id]
        return (
          <div key={line_id} className="flex flex-col gap-2 rounded-lg border p-3">
            <Text size="small" weight="plus" className="break-words">
              {title}
            </Text>
            {left === 0 && <Text size="small">{words.nothingLeft}</Text>}
            {left > 0 && (
              <>
                <Field
                  label={words.amount}
                  hint={words.most(money.dong(left))}
                  error={problem && problem !== "quantity" ? words.problems[problem] : undefined}
                >
                  {(control) => (
                    <Input
                      {...control}
                      className="h-11"
                      inputMode="numeric"
                      autoComplete="off"
                      maxLength={16}
                      value={line.amount}
                      onChange={({ target }) => onType(line_id, { ...line, amount: target.value })}
                    />
                  )}
                </Field>
                <Button
                  type="button"
                  variant="secondary"
                  className="min-h-11 self-start"
                  onClick={() => onType(line_id, { amount: String(left), quantity: line.quantity })}
                >
                  {words.all(money.dong(left))}
                </Button>
                <Field
                  label={words.quantity}
                  hint={words.quantityHint(quantity)}
                  error={problem === "quantity" ? words.problems.quantity : undefined}
                >
                  {(control) => (
                    <Input
                      {...control}
                      className="h-11"
                      inputMode="numeric"
                      autoComplete="off"
                      maxLength={6}
                      value={line.quantity}
                      onChange={({ target }) =>
                        onType(line_id, { ...line, quantity: target.value })
                      }
                    />
                  )}
                </Field>
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
