import { Module } from "@medusajs/framework/utils"
import SignInModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const SIGN_IN_MODULE = "signIn"

export default Module(SIGN_IN_MODULE, { service: SignInModuleService })
