import type { Brand } from "./packages/package-look"

/** A room for a picture. */
export interface Palette {
  /** Wall, from top to bottom. */
  readonly wall: readonly [string, string]
  readonly table: string
  readonly accent: string
}

export type Mood = "warm" | "fresh" | "sea" | "tea" | "coffee" | "herb" | "craft" | "outdoors"

export const PALETTES: Readonly<Record<Mood, readonly Palette[]>> = {
  warm: [
    { wall: ["#fdeed6", "#f7d3a0"], table: "#b9793f", accent: "#e8743b" },
    { wall: ["#fde4d8", "#f6bda2"], table: "#a9633c", accent: "#d9483b" },
    { wall: ["#fff4cf", "#fbdc88"], table: "#b58140", accent: "#e09a1a" },
    { wall: ["#f8e6e6", "#ecc0bf"], table: "#9a6250", accent: "#b5485f" },
    { wall: ["#eef0dc", "#d6d9ae"], table: "#a67a48", accent: "#8a8f3a" },
  ],
  fresh: [
    { wall: ["#f0f6dc", "#cde3ae"], table: "#b08350", accent: "#6e9b3c" },
    { wall: ["#e4f3ec", "#b6dcca"], table: "#a27a50", accent: "#2f8f7a" },
    { wall: ["#fff6d8", "#fbe09a"], table: "#b58a4c", accent: "#e8963b" },
    { wall: ["#fdeae0", "#f8c9b4"], table: "#a9744c", accent: "#dd6a4b" },
    { wall: ["#e9f4fa", "#c2e0ee"], table: "#b28d5f", accent: "#4a9bc0" },
  ],
  sea: [
    { wall: ["#e2f2f6", "#a9d3e2"], table: "#a1784d", accent: "#2d7fa6" },
    { wall: ["#e6f1ee", "#abd2cb"], table: "#8f6b48", accent: "#20807c" },
    { wall: ["#fbeedb", "#f2cf9e"], table: "#8a6142", accent: "#c0552f" },
    { wall: ["#e8ecf6", "#b7c4e0"], table: "#97714f", accent: "#38578f" },
  ],
  tea: [
    { wall: ["#eef3df", "#c8d9a8"], table: "#8d6743", accent: "#5f8a3a" },
    { wall: ["#f5eedd", "#e0cea4"], table: "#7f5b3b", accent: "#8a6d2f" },
    { wall: ["#e3efe6", "#aed0b6"], table: "#94714d", accent: "#3a7d55" },
    { wall: ["#f7e8dc", "#e6c0a2"], table: "#80533a", accent: "#a8553a" },
  ],
  coffee: [
    { wall: ["#f3e5d6", "#d9b894"], table: "#6b442a", accent: "#9a5a2c" },
    { wall: ["#f8e9dd", "#e8bfa4"], table: "#6f4631", accent: "#b5532f" },
    { wall: ["#eae6df", "#c4b8a6"], table: "#5f4331", accent: "#7d5b3f" },
    { wall: ["#e7ede4", "#b8c9ae"], table: "#69492f", accent: "#567a49" },
  ],
  herb: [
    { wall: ["#f6f0dc", "#e4d5a6"], table: "#a67c4c", accent: "#b98a1f" },
    { wall: ["#e8f1e3", "#bcd6b0"], table: "#97724b", accent: "#4d8a4f" },
    { wall: ["#f1e8f2", "#d3bcd8"], table: "#94705a", accent: "#7d4f8f" },
    { wall: ["#fdeadb", "#f5c79e"], table: "#a06a3f", accent: "#d9772b" },
  ],
  craft: [
    { wall: ["#f4ece2", "#dcc6ac"], table: "#8c6647", accent: "#9c4a3c" },
    { wall: ["#e8edf0", "#b8c8d2"], table: "#8a6a50", accent: "#3a5f7d" },
    { wall: ["#f6e3e0", "#e2b3ab"], table: "#83573f", accent: "#a83f45" },
    { wall: ["#eaf0e4", "#c0d0b0"], table: "#8f6d49", accent: "#5a7a42" },
    { wall: ["#fbf0d2", "#eed08a"], table: "#8f673a", accent: "#b5782a" },
  ],
  outdoors: [
    { wall: ["#cfeaf5", "#f7ecc9"], table: "#7fae5a", accent: "#3f8a4a" },
    { wall: ["#fde3c8", "#fbc9a0"], table: "#86a656", accent: "#d9722b" },
  ],
}

/** One per producer, by chance: its products look like a family. */
export const BRANDS: readonly Brand[] = [
  { main: "#2f6b4f", dark: "#1f4a37", light: "#8fc2a4" },
  { main: "#b23a2e", dark: "#7f261e", light: "#f0a58f" },
  { main: "#274a78", dark: "#193253", light: "#94b4db" },
  { main: "#d98a1f", dark: "#9c5f10", light: "#f8d48a" },
  { main: "#7a3a63", dark: "#542545", light: "#d3a3c2" },
  { main: "#1f7d7a", dark: "#145856", light: "#8fd0c8" },
  { main: "#8a5a2f", dark: "#5f3c1d", light: "#d9b384" },
  { main: "#c9543b", dark: "#8f3725", light: "#f5b79e" },
  { main: "#5f7d2a", dark: "#41571a", light: "#bcd383" },
  { main: "#6b3f2a", dark: "#46271a", light: "#dcb48c" },
]
