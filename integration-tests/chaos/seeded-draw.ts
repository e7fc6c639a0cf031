/** Draws that are the same each time for the same seed (mulberry32). */
export class SeededDraw {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  chance = (share: number): boolean => this.share() < share

  below = (count: number): number => Math.floor(this.share() * count)

  /** One of them, each as likely as it is often. */
  one<T>(...choices: readonly T[]): T {
    return choices[this.below(choices.length)]!
  }
}
