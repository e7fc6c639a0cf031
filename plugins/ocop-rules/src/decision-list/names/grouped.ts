/** Values by a key that many share. */
export class Grouped<K, V> {
  private readonly lists = new Map<K, V[]>()

  add(key: K, value: V): void {
    const list = this.lists.get(key)
    if (list) list.push(value)
    else this.lists.set(key, [value])
  }

  /** In the order in which they were added; none for a key that has none. */
  get(key: K): readonly V[] {
    return this.lists.get(key) ?? []
  }
}
