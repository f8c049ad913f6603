import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', sourcemap: false, chunkSizeWarningLimit: 2_000, assetsInlineLimit: 0 },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/imports', '/exports', '/calendar.ics', '/calendars', '/readyz'].map((path) => [
        path,
        api,
      ]),
    ),
  },
});
