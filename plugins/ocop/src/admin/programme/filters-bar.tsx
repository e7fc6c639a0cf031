import { PRODUCER_KINDS, PRODUCT_GROUPS } from "@ocop/rules"
import { ProgrammeLed, ProgrammeScope, ProgrammeStars } from "@ocop/contract"
import { Button, Input } from "@medusajs/ui"
import { groupName } from "../certificates/group-name"
import { useProvinces } from "../certificates/use-provinces"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import { FILTER_NAMES, type FilterName, type Filters } from "./programme-filters"
import { useFormerProvinces } from "./use-former-provinces"

/** Everything that a report can be about. */
export function FiltersBar({
  filters,
  days,
  onFilters,
}: {
  filters: Filters
  /** The days that it is about now, asked for or not. */
  days: { day: string; from: string; to: string }
  onFilters: (change: Partial<Record<FilterName, string | null>>) => void
}) {
  const { programme, producers } = useMessages()
  const language = useLanguage()
  const words = programme.filters
  const former = useFormerProvinces(filters.province_code)
  const choices = [
    {
      name: "province_code",
      label: words.province,
      nothing: words.anyProvince,
      options: useProvinces(),
    },
    {
      name: "stars",
      label: words.stars,
      nothing: words.anyStars,
      options: ProgrammeStars.options.map((value) => ({ value, label: programme.stars(value) })),
    },
    {
      name: "group",
      label: words.group,
      nothing: words.anyGroup,
      options: PRODUCT_GROUPS.map(({ code }) => ({
        value: code,
        label: groupName(code, language),
      })),
    },
    {
      name: "kind",
      label: words.kind,
      nothing: words.anyKind,
      options: PRODUCER_KINDS.map((value) => ({ value, label: producers.kinds[value] })),
    },
    {
      name: "led",
      label: words.led,
      nothing: words.anyLed,
      options: ProgrammeLed.options.map((value) => ({ value, label: programme.led[value] ?? "" })),
    },
  ] as const
  const formerName = former.find(({ value }) => value === filters.former_province_code)?.label
  return (
    <div className="flex flex-col gap-3 px-4 py-4 sm:px-6 print:hidden">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-5">
        {(["day", "from", "to"] as const).map((name) => (
          <Field key={`${name} ${days[name]}`} label={words[name]}>
            {(control) => (
              <Input
                {...control}
                type="date"
                defaultValue={days[name]}
                // Typed digit by digit, a date is one on the way too: what counts is what is left there.
                onBlur={({ target: { value } }) =>
                  value && value !== days[name] && onFilters({ [name]: value })
                }
              />
            )}
          </Field>
        ))}
        <Field label={words.scope}>
          {({ id }) => (
            <Choose
              id={id}
              value={filters.scope ?? "in_force"}
              options={ProgrammeScope.options.map((value) => ({
                value,
                label: words.scopes[value],
              }))}
              onChange={(scope) => onFilters({ scope: scope === "in_force" ? null : scope })}
            />
          )}
        </Field>
        {choices.map(({ name, label, nothing, options }) => (
          <Field key={name} label={label}>
            {({ id }) => (
              <Choose
                id={id}
                value={filters[name] ?? null}
                nothing={nothing}
                options={options}
                onChange={(value) => onFilters({ [name]: value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {filters.former_province_code && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => onFilters({ province_code: filters.province_code ?? null })}
          >
            {`${words.formerPlace(formerName ?? filters.former_province_code)} · ${words.remove}`}
          </Button>
        )}
        {Object.keys(filters).length > 0 && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => onFilters(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])))}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  )
}
