import { openMarket } from "../builders/open-market"
import * as sqlBudgets from "./sql-budgets.suite"

openMarket({ sqlBudgets })
