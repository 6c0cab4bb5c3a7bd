# The API with the built client. Not needed for trying INQ out: `npm start` runs everything without Docker.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/*.mjs scripts/*.cjs scripts/
RUN node scripts/prepare.mjs --install-only
COPY . .
# The tests are compiled together with the API; they have no business in the image.
RUN node scripts/prepare.mjs --client && rm -rf build/tests && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/app/data
WORKDIR /app
# A named volume takes over the owner of the folder it is mounted on.
RUN mkdir data && chown node:node data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/templates ./templates
USER node
EXPOSE 3000
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/scripts/start.js"]
