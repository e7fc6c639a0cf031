import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("./store/*.suite.ts", { eager: true }))
