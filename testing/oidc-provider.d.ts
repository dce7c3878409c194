// What a test asks of the provider; the package brings no types.
declare module "oidc-provider" {
  import type { Server } from "node:http";

  type Client = { client_id: string; client_secret: string; redirect_uris: string[] };
  export default class Provider {
    constructor(issuer: string, settings: { clients: Client[]; pkce: { required: () => boolean } });
    listen(port: number, host: string): Server;
  }
}
