import { z } from "zod";
import { type Operation, usualBytes } from "./operations";
import { problemSchema } from "./schema";

type Json = Record<string, unknown>;

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

const pathKeys = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => key);

function parameters({ method, path, input }: Operation): Json[] {
  const inPath = pathKeys(path);
  const keys = method === "GET" ? Object.keys(input.shape) : inPath;
  const { properties = {}, required = [] } = jsonSchema(input, "input") as {
    properties?: Json;
    required?: string[];
  };
  return keys.map((name) => ({
    name,
    in: inPath.includes(name) ? "path" : "query",
    required: inPath.includes(name) || required.includes(name),
    schema: properties[name],
  }));
}

function body({ path, input }: Operation): Json {
  const schema = jsonSchema(input, "input") as { properties?: Json; required?: string[] };
  const inPath = pathKeys(path);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !inPath.includes(name));
  const required = (schema.required ?? []).filter((name) => !inPath.includes(name));
  return { ...schema, properties: Object.fromEntries(properties), required };
}

const problems: Readonly<Record<number, string>> = {
  400: "The body is not JSON",
  401: "The token is missing, ended or unknown",
  403: "The token lacks the scope",
  422: "A field is not right; `errors` names it",
  429: "Too many requests; Retry-After says how many seconds to wait",
};

function answers({ method, path, input, largestBytes = usualBytes, answers: good }: Operation): Json {
  const bad = {
    ...problems,
    ...(method !== "GET" && {
      ...("id" in input.shape && {
        404: "The id cannot be used: send a new UUID, or none",
        409: `The id is taken by another entry of yours in ${path}`,
      }),
      413: `The body is larger than ${largestBytes / 1024} kB`,
      415: "The body is not sent as application/json",
    }),
  };
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return {
    ...Object.fromEntries(
      Object.entries(good).map(([status, { says, body: schema, files = [] }]) => [
        status,
        {
          description: says,
          content: {
            "application/json": { schema: jsonSchema(schema, "output") },
            ...Object.fromEntries(files.map((type) => [type, { schema: { type: "string" } }])),
          },
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(bad).map(([status, says]) => [status, { description: says, content: problem }]),
    ),
  };
}

/**
 * The description of the API for programs, made from the schemas that check it (OpenAPI 3.1).
 * @param origin the public address, without a slash at the end
 */
export function openApi(operations: readonly Operation[], origin: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const described = {
      summary: operation.summary,
      security: [{ token: [operation.scope] }],
      parameters: parameters(operation),
      ...(operation.method !== "GET" && {
        requestBody: { required: true, content: { "application/json": { schema: body(operation) } } },
      }),
      responses: answers(operation),
    };
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Charley",
      version: "1",
      description:
        "A diary for night leg cramps. Send a token made in Settings, Bedside and programs as `Authorization: Bearer …`. Null is not known, and never 0. A night is the evening's date.",
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "Scopes: diary:read, diary:write, summary:read",
        },
      },
      schemas: { Problem: jsonSchema(problemSchema, "output") },
    },
  };
}
