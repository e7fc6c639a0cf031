import { Module } from "@medusajs/framework/utils"
import { databaseProblems } from "./database-problems"
import { refuseUnfitDatabase } from "./refuse-unfit-database"
import DeploymentModuleService from "./service"

export const DEPLOYMENT_MODULE = "deployment"

export { databaseProblems }

export default Module(DEPLOYMENT_MODULE, {
  service: DeploymentModuleService,
  loaders: [refuseUnfitDatabase],
})
