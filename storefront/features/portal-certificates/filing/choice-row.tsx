import { RadioCard } from "~/features/checkout/radio-card"

type ChoiceRowProps = {
  legend: string
  name: string
  value: string | undefined
  error: string | undefined
  choices: readonly { value: string; title: string; text?: string }[]
  /** Side by side even on a phone. */
  short?: boolean
}

/** One of a few choices, each as large as a thumb. */
export function ChoiceRow({ legend, name, value, error, choices, short = false }: ChoiceRowProps) {
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="mb-1 font-bold">{legend}</legend>
      <div className={short ? "grid grid-cols-3 gap-2" : "grid gap-2 md:grid-cols-3"}>
        {choices.map((choice) => (
          <RadioCard
            key={choice.value}
            name={name}
            value={choice.value}
            title={choice.title}
            {...(choice.text ? { text: choice.text } : {})}
            defaultChecked={value === choice.value}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}
