const DELIMITERS = [",", ";", "\t"]
/** Characters; enough to see a table below the title rows of a decision. */
const SAMPLE = 64 * 1024

/**
 * The sign that makes a table of the text: it stands equally often in most lines, and the row of headers is
 * among them. Addresses hold commas too, maybe three in every row, but headers don't.
 */
export function findDelimiter(text: string): string {
  const lines = countSigns(text.slice(0, SAMPLE)).filter((counts) => counts.some((it) => it > 0))
  const tables = DELIMITERS.map((delimiter, index) => {
    const counts = lines.map((line) => line[index] ?? 0)
    const [count, frequency] = mostFrequent(counts.filter((it) => it > 0))
    return {
      delimiter,
      cells: count * frequency,
      isRegular: frequency * 2 > lines.length,
      start: counts.indexOf(count),
    }
  })
  const regular = tables.filter(({ isRegular }) => isRegular)
  const [best] =
    regular.length > 0
      ? regular.sort((one, other) => one.start - other.start || other.cells - one.cells)
      : tables.sort((one, other) => other.cells - one.cells)
  return best?.delimiter ?? ","
}

function mostFrequent(numbers: readonly number[]): readonly [number: number, frequency: number] {
  const frequencies = new Map<number, number>()
  for (const number of numbers) {
    frequencies.set(number, (frequencies.get(number) ?? 0) + 1)
  }
  return [...frequencies].sort(([, one], [, other]) => other - one)[0] ?? [0, 0]
}

/** How often each sign stands outside quotation marks, line by line. */
function countSigns(text: string): number[][] {
  let counts = DELIMITERS.map(() => 0)
  const lines = [counts]
  let quoted = false
  let closed = false
  let before = "\n"
  for (const character of text) {
    const index = DELIMITERS.indexOf(character)
    if (character === '"') {
      // Two of them inside quotes are one; in the middle of a cell it is a sign like any other: 5" ống.
      const opens: boolean =
        before === "\n" || DELIMITERS.includes(before) || (before === '"' && closed)
      closed = quoted
      quoted = !quoted && opens
    } else if (!quoted && character === "\n") {
      counts = DELIMITERS.map(() => 0)
      lines.push(counts)
    } else if (!quoted && index >= 0) {
      counts[index] = (counts[index] ?? 0) + 1
    }
    before = character
  }
  return lines
}
