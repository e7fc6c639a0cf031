/** Prints lines, and an empty one. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n\n`)
}
