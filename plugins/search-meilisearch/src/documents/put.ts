/** Sets a value at a dotted attribute, making the objects around it. */
export function put(target: Record<string, unknown>, attribute: string, value: unknown): void {
  const parts = attribute.split(".")
  const last = parts.pop() ?? attribute
  let around = target
  for (const part of parts) {
    around = (around[part] ??= {}) as Record<string, unknown>
  }
  around[last] = value
}
