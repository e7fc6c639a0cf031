interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
}

let set: IconSet | undefined

/** Fluent Emoji Flat by Microsoft, MIT. Read when first used: it is 9 MB of JSON. */
function icons(): IconSet["icons"] {
  set ??= require("@iconify-json/fluent-emoji-flat/icons.json") as IconSet
  return set.icons
}

/** The shapes of an emoji, on a field of 32 by 32. */
export function emojiBody(name: string): string {
  const icon = icons()[name]
  if (!icon) throw new RangeError(`No drawing and no Fluent emoji is called "${name}"`)
  return icon.body
}
