/** Things to tick, any number of them. */
export function TickList<Value extends string | number>({
  label,
  options,
  ticked,
  onTick,
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  ticked: readonly Value[]
  onTick: (ticked: Value[]) => void
}) {
  const toggle = (value: Value) =>
    onTick(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value])
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="txt-compact-small-plus">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map(({ value, label: name }) => (
          <label key={value} className="txt-small flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              className="size-4"
              checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
