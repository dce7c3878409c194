# Charley with its own PostgreSQL. See docs/hosting.md; this file has been read, not yet built: no engine was at hand.
FROM node:22-bookworm-slim AS built
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --include=optional --no-audit --no-fund
COPY . .
# What npm start would otherwise do the first time, so that nothing is written into the image's files later.
RUN node -e 'import("./lib/launch/generate.mjs").then((m) => m.generate())' \
  && node -e 'import("./lib/launch/build.mjs").then((m) => m.build())' \
  && node --import tsx -e 'import("./lib/server/db/postgres-binaries.ts").then((m) => m.postgresBinaries(false))' \
  && rm -rf .next/cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data BACKUP_DIR=/data/backups
WORKDIR /app
COPY --from=built /app /app
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/api/health').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Not npm: a stop is told to the launcher itself, which lets what is under way finish.
CMD ["node", "lib/launch/start.mjs"]
