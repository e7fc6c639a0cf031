import type { Scene } from "../scene"

/** Sauces, by kind of product. */
export const SAUCE_SCENES: Readonly<Record<string, Scene>> = {
  "fish-sauce": {
    mood: "sea",
    forms: ["sauceBottle"],
    emblem: "anchovy",
    props: ["anchovy", "salt", "hot-pepper", "garlic"],
    content: "#a8501a",
  },
  "vegan-sauce": {
    mood: "fresh",
    forms: ["sauceBottle", "jar"],
    emblem: "beans",
    props: ["pineapple", "beans", "hot-pepper"],
    content: "#b5702a",
  },
  "shrimp-paste": {
    mood: "sea",
    forms: ["clothJar", "jar"],
    emblem: "shrimp",
    props: ["shrimp", "lime-half", "hot-pepper"],
    content: "#8f4f68",
  },
  "fish-paste": {
    mood: "sea",
    forms: ["jar", "clothJar"],
    emblem: "river-fish",
    props: ["river-fish", "hot-pepper", "pineapple"],
    content: "#9c5a34",
  },
  "chilli-sauce": {
    mood: "warm",
    forms: ["sauceBottle"],
    emblem: "hot-pepper",
    props: ["hot-pepper", "garlic", "sesame"],
    content: "#cf2f1c",
  },
  vinegar: {
    mood: "fresh",
    forms: ["sauceBottle"],
    emblem: "banana",
    props: ["banana", "green-salad", "droplet"],
    content: "#ecc765",
  },
  "soy-sauce": {
    mood: "warm",
    forms: ["sauceBottle", "clothJar"],
    emblem: "beans",
    props: ["beans", "sheaf-of-rice", "cooked-rice"],
    content: "#6b3a18",
  },
}
