import { env } from "#lib/server/env";
import { answerMetrics } from "#lib/server/metrics/answer-metrics";

/** For Prometheus, where whoever runs this Charley asked for it: figures of the machine and the service. */
export function GET(request: Request): Promise<Response> {
  return answerMetrics(request.headers, env, new Date());
}
