import type { Scene } from "../scene"

/** What is made from meat, fish and milk, by kind of product. */
export const MEAT_AND_FISH_SCENES: Readonly<Record<string, Scene>> = {
  "bird-nest": {
    mood: "craft",
    forms: ["giftBox", "single"],
    emblem: "bird-nest",
    props: ["bird", "bird-nest", "feather"],
  },
  "yogurt-drink": {
    mood: "sea",
    forms: ["clearBottle"],
    emblem: "cow",
    props: ["glass-of-milk", "glass-of-milk", "blossom"],
    content: "#fbf6ea",
  },
  yogurt: {
    mood: "fresh",
    forms: ["jar"],
    emblem: "wax-coconut-half",
    props: ["custard", "coconut", "spoon"],
    content: "#fdf8ee",
  },
  sausage: {
    mood: "warm",
    forms: ["clearBag", "tray"],
    emblem: "sausage",
    props: ["sausage", "hot-pepper", "garlic"],
    content: "#f3d9cc",
  },
  "pork-floss": {
    mood: "warm",
    forms: ["jar"],
    emblem: "floss",
    props: ["cooked-rice", "floss", "baguette-bread"],
    content: "#cf9a5c",
  },
  "pork-roll": {
    mood: "fresh",
    forms: ["heap"],
    emblem: "pork-roll",
    props: ["pork-roll", "hot-pepper", "leafy-green"],
  },
  "smoked-meat": {
    mood: "coffee",
    forms: ["clearBag", "tray"],
    emblem: "bacon",
    props: ["fire", "cut-of-meat", "hot-pepper"],
    content: "#c98f6d",
  },
  "stewed-pork": {
    mood: "warm",
    forms: ["tray"],
    emblem: "cut-of-meat",
    props: ["pot-of-food", "potato", "herb"],
  },
  "dried-shrimp": {
    mood: "sea",
    forms: ["clearBag", "heap"],
    emblem: "dried-shrimp",
    props: ["dried-shrimp", "shrimp", "water-wave"],
    content: "#f6cdb4",
  },
  "dried-fish": {
    mood: "sea",
    forms: ["clearBag", "tray"],
    emblem: "dried-fish",
    props: ["dried-fish", "sun", "salt"],
    content: "#d9dfe0",
  },
  "jarred-meat": {
    mood: "warm",
    forms: ["jar", "clothJar"],
    emblem: "pot-of-food",
    props: ["hot-pepper", "cooked-rice", "shrimp", "garlic"],
    content: "#9c4a26",
  },
}
