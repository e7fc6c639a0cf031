import { Session } from "node:inspector"
import fs from "node:fs"
const s = new Session(); s.connect()
s.post("Profiler.enable"); s.post("Profiler.start")
const u0 = process.cpuUsage()
afterAll(() => { s.post("Profiler.stop", (_e: any, r: any) => fs.writeFileSync("/tmp/itest/prof/p.json", JSON.stringify(r.profile))); console.log("CPU", process.cpuUsage(u0)) })
