/** Words of examples and of secrets that everybody has read in some manual. */
const KNOWN =
  /supersecret|secret|changeme|change-me|password|example|default|medusa|0123456789|1234567890/i
/** Random text of 32 characters has far more; "aaaa…" and "abcabc…" have not. */
const FEWEST_CHARACTERS = 10

/**
 * What is wrong with secrets that are there and long enough: known from examples, not drawn at random, or the same
 * twice, so that whoever learns one knows another.
 *
 * @param secrets name and value; names only are told, since this is printed
 */
export function secretProblems(
  secrets: readonly (readonly [name: string, value: string | undefined])[]
): string[] {
  const given = secrets.filter((secret): secret is [string, string] => Boolean(secret[1]))
  return given.flatMap(([name, value], index) => {
    const twin = given.slice(0, index).find(([, other]) => other === value)
    return [
      ...(KNOWN.test(value) ? [`${name}: holds a word of an example; draw it at random`] : []),
      ...(new Set(value).size < FEWEST_CHARACTERS ? [`${name}: not random enough`] : []),
      ...(twin ? [`${name}: the same as ${twin[0]}; each needs its own`] : []),
    ]
  })
}
