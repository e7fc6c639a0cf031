import { Badge, IconButton } from "@medusajs/ui"
import { XMarkMini } from "@medusajs/icons"
import { useMessages } from "../messages/use-messages"
import type { FilterName, RegisterFilters } from "./register-filters"

/** Filters that only a link can set: the certificates of one list or one product. */
export function FixedFilters({
  filters,
  onRemove,
}: {
  filters: RegisterFilters
  onRemove: (name: FilterName) => void
}) {
  const words = useMessages().register.filters
  const set: [FilterName, string][] = []
  if (filters.import_id) set.push(["import_id", words.ofImport])
  if (filters.certified_product_id) set.push(["certified_product_id", words.ofProduct])
  if (filters.number) set.push(["number", words.ofNumber(filters.number)])
  if (set.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {set.map(([name, label]) => (
        <li key={name}>
          <Badge size="small" className="gap-1">
            {label}
            <IconButton
              size="2xsmall"
              variant="transparent"
              aria-label={`${words.remove}: ${label}`}
              onClick={() => onRemove(name)}
            >
              <XMarkMini />
            </IconButton>
          </Badge>
        </li>
      ))}
    </ul>
  )
}
