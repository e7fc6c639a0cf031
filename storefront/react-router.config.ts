import type { Config } from "@react-router/dev/config"

/** Every v8 flag is on, so that React Router 8 is a change of version only. */
export default {
  appDirectory: "app",
  ssr: true,
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config
