import { LIST_FIELDS, type ListField } from "@ocop/rules"
import { Badge, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { columnName } from "./column-mapping"

/** A column of the file: its name, what stands in it, and the choice of what it holds. */
export function FileColumn({
  column,
  header,
  values,
  field,
  onField,
}: {
  /** From 0. */
  column: number
  /** "" when it has no name. */
  header: string
  values: readonly string[]
  field: ListField | null
  onField: (field: string | null) => void
}) {
  const words = useMessages().importColumns
  const name = header || words.columnWithoutHeader(columnName(column))
  return (
    <li className="flex flex-col gap-x-6 gap-y-2 px-6 py-3 md:flex-row md:items-center">
      <div className="flex min-w-0 flex-1 items-baseline gap-2">
        <Badge size="2xsmall">{columnName(column)}</Badge>
        <Text size="small" weight="plus" className="min-w-0 break-words">
          {name}
        </Text>
      </div>
      <div className="min-w-0 flex-1">
        {values.map((value, index) => (
          <Text key={index} size="small" className="text-ui-fg-subtle truncate">
            {value}
          </Text>
        ))}
      </div>
      <div className="w-full shrink-0 md:w-60">
        <Choose
          label={words.fieldOf(name)}
          value={field}
          nothing={words.ignored}
          options={LIST_FIELDS.map((one) => ({ value: one, label: words.fields[one] }))}
          onChange={onField}
        />
      </div>
    </li>
  )
}
