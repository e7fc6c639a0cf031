import { VerifiedCertificate } from "@ocop/contract"
import { Button } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { FixedFilters } from "./fixed-filters"
import { isFiltered, withFilter, type FilterName, type RegisterFilters } from "./register-filters"
import { RegisterSearch } from "./register-search"
import { useProvinces } from "./use-provinces"

const DAYS = [30, 60, 90, 180]
const STARS = [3, 4, 5]

/** Everything the register can be narrowed down by. */
export function RegisterFiltersBar({
  filters,
  onFilters,
}: {
  filters: RegisterFilters
  onFilters: (filters: RegisterFilters) => void
}) {
  const messages = useMessages()
  const words = messages.register.filters
  const states = messages.certificate.states
  const set = (name: FilterName) => (value: string | null) =>
    onFilters(withFilter(filters, name, value))
  const days = [...new Set([...DAYS, Number(filters.expiring_within ?? DAYS[0])])]
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <RegisterSearch key={filters.q} query={filters.q ?? ""} onQuery={set("q")} />
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2 xl:grid-cols-4">
        <Choose
          label={words.state}
          value={filters.state ?? null}
          nothing={words.anyState}
          options={VerifiedCertificate.shape.state.options.map((value) => ({
            value,
            label: states[value],
          }))}
          onChange={set("state")}
        />
        <Choose
          label={words.expiring}
          value={filters.expiring_within ?? null}
          nothing={words.anyExpiring}
          options={days
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), label: words.within(count) }))}
          onChange={set("expiring_within")}
        />
        <Choose
          label={words.province}
          value={filters.province_code ?? null}
          nothing={words.anyProvince}
          options={useProvinces()}
          onChange={set("province_code")}
        />
        <Choose
          label={words.stars}
          value={filters.stars ?? null}
          nothing={words.anyStars}
          options={STARS.map((stars) => ({
            value: String(stars),
            label: messages.certificate.stars(stars),
          }))}
          onChange={set("stars")}
        />
      </div>
      <FixedFilters filters={filters} onRemove={(name) => set(name)(null)} />
      {isFiltered(filters) && (
        <Button
          size="small"
          variant="transparent"
          className="self-start"
          onClick={() => onFilters({ offset: 0 })}
        >
          {words.clear}
        </Button>
      )}
    </div>
  )
}
