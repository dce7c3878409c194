import base from "./playwright.config";
export default { ...base, webServer: undefined, workers: 1, timeout: 120000, expect: { timeout: 30000 }, outputDir: "/tmp/diet-pw", use: { ...base.use, baseURL: "http://localhost:3155", bypassCSP: true } };
