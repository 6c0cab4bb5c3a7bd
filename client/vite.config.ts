import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
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
