import { openMarket, type SuiteFile } from "../builders/open-market"
import { seedHoles } from "../isolation/seed-holes"

seedHoles()
openMarket(import.meta.glob<SuiteFile>("../isolation/seeded-holes.suite.ts", { eager: true }))
