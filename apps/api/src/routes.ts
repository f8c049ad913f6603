import { attachmentRoutes } from './attachment/attachment.routes.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { exportRoutes } from './export/export.routes.ts';
import { importRoutes } from './import/import.routes.ts';
import { reportRoutes } from './report/report.routes.ts';
import type { Routes } from './route.ts';

/** Exits beside /graphql. */
export const routes: readonly Routes[] = [
  importRoutes,
  exportRoutes,
  reportRoutes,
  attachmentRoutes,
  calendarRoutes,
];
