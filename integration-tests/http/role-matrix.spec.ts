import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("../isolation/role-matrix.suite.ts", { eager: true }))
