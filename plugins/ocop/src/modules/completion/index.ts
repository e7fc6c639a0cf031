import { Module } from "@medusajs/framework/utils"
import CompletionModuleService from "./service"

export const COMPLETION_MODULE = "completion"

export default Module(COMPLETION_MODULE, { service: CompletionModuleService })
