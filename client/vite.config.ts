import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const JPEG_2000 = 'openjpeg_nowasm_fallback.js';

/** pdf.js looks for its decoder of JPEG 2000 under this very name; scans are often stored so. */
const pdfDecoder = (): Plugin => ({
  name: 'pdf-decoder',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/wasm/${JPEG_2000}`));
    this.emitFile({ type: 'asset', fileName: `pdf/${JPEG_2000}`, source });
  },
});

export default defineConfig({
  plugins: [react(), pdfDecoder()],
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    target: 'es2022',
    // Says which scripts a view loads: tests/architecture/first-view weighs them.
    manifest: true,
    // The content security policy allows no data: fonts, so no asset is inlined.
    assetsInlineLimit: 0,
  },
});
